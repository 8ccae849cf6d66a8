package io.quando.domain.learn;

/// Where an encoder is, and which one it is.
///
/// @param artefact the name under which an `ArtefactStore` keeps it
/// @param model the name of its trainer, such as `sasrec`
public record StoredEncoder(String artefact, String model) {}
