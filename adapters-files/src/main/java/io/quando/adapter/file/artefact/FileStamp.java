package io.quando.adapter.file.artefact;

/// The length and checksum of a file, by which changes are noticed.
///
/// @param bytes length
/// @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
record FileStamp(long bytes, String sha256) {}
