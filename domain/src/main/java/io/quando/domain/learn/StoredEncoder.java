package io.quando.domain.learn;

/// A reference to a stored encoder.
///
/// @param artefact its name in the `ArtefactStore`
/// @param model name of its trainer, such as `sasrec`
public record StoredEncoder(String artefact, String model) {}
