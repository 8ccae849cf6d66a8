package io.quando.benchmark.mining;

/// What a process found and took.
///
/// @param count patterns found
/// @param seconds wall clock of the mining alone, the fastest of its runs
/// @param cpuSeconds processor time of the same run or of a faster one
/// @param peakBytes most memory that the process held
/// @param processSeconds wall clock from start to end of the process
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
