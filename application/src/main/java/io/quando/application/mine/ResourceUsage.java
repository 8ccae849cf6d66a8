package io.quando.application.mine;

/// What a piece of work took.
///
/// @param seconds time that went by
/// @param cpuSeconds time of all processors together
/// @param peakBytes most memory that the process held up to the end of the work
public record ResourceUsage(double seconds, double cpuSeconds, long peakBytes) {}
