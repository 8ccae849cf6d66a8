package io.quando.application.learn;

import io.quando.domain.encode.Artefact;

/// Out-port: external encoders, perhaps of another catalogue, by name. The name comes from the
/// request for a training, and must not lead outside the folder.
public interface EncoderFiles {
    /// Reads an encoder. It **blocks**.
    ///
    /// @throws IllegalArgumentException if there is none of that name; the message lists the names
    /// @throws io.quando.domain.encode.ArtefactException if it is damaged
    Artefact read(String name);
}
