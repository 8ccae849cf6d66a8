package io.quando.domain.encode;

import java.util.List;

/// Out-port: the kinds of encoders that an installation can train, found by
/// [java.util.ServiceLoader]. A program without a kit does everything but train encoders.
public interface EncoderKit {
    /// The trainers, each with a name of its own.
    List<EncoderTrainer> trainers();
}
