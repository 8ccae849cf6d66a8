package io.quando.domain.cleaning;

/// Something noticed about a row.
///
/// @param kind what it is
/// @param evidence the values that show it, may be empty; never a user id
public record Finding(FindingKind kind, String evidence) {}
