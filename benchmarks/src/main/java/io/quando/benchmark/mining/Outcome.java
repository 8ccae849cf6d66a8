package io.quando.benchmark.mining;

/// The result and the cost of a process.
///
/// @param count number of patterns
/// @param seconds elapsed time of the mining alone, the fastest of its runs
/// @param cpuSeconds processor time of the same run or of a faster one
/// @param peakBytes peak memory of the process
/// @param processSeconds elapsed time from start to end of the process
/// @param processCpuSeconds processor time of the whole process
record Outcome(
        long count,
        double seconds,
        double cpuSeconds,
        long peakBytes,
        double processSeconds,
        double processCpuSeconds) {
    /// The better of two rounds in each figure.
    Outcome best(Outcome other) {
        return new Outcome(
                count,
                Math.min(seconds, other.seconds),
                Math.min(cpuSeconds, other.cpuSeconds),
                Math.min(peakBytes, other.peakBytes),
                Math.min(processSeconds, other.processSeconds),
                Math.min(processCpuSeconds, other.processCpuSeconds));
    }
}
