package io.quando.domain.encode;

import java.util.List;

/// Out-port: all kinds of encoders that an installation can train, found by
/// [java.util.ServiceLoader]. A program without one does everything but train encoders.
public interface EncoderKit {
    /// Each under a name of its own.
    List<EncoderTrainer> trainers();
}
