package io.quando.application.mine;

/// The time and memory that a task took.
///
/// @param seconds elapsed time
/// @param cpuSeconds time of all processors together
/// @param peakBytes peak memory of the process up to the end of the task
public record ResourceUsage(double seconds, double cpuSeconds, long peakBytes) {}
