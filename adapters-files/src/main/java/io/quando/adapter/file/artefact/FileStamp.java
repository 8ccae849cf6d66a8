package io.quando.adapter.file.artefact;

/// What tells whether a file is as it was written.
///
/// @param bytes its length
/// @param sha256 of its bytes, 64 hexadecimal digits
record FileStamp(long bytes, String sha256) {}
