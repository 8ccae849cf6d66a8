package io.quando.application.learn;

import io.quando.domain.encode.Artefact;

/// Out-port: encoders that people brought, perhaps of another catalogue, each under a name. A name
/// comes from whoever asks for a training, and must not lead anywhere else.
public interface EncoderFiles {
    /// It **blocks**.
    ///
    /// @throws IllegalArgumentException if there is nothing of that name; the message tells what
    ///   there is
    /// @throws io.quando.domain.encode.ArtefactException if it is damaged
    Artefact read(String name);
}
