package io.quando.domain.cleaning;

/// The spread of some numbers.
///
/// @param count how many
/// @param min the smallest
/// @param median the middle; beyond a million numbers that of an even sample
/// @param max the largest
public record NumberSummary(long count, double min, double median, double max) {}
