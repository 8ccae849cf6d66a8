package io.quando.benchmark.encoder;

import java.util.Locale;

/// Where the processor time of a computation went, in seconds.
///
/// @param wall that passed by the clock
/// @param called in the library's functions, by the thread that computes
/// @param helping by threads that the library has started
/// @param java by the thread that computes, in all else
/// @param machine by all other threads: compiler, garbage collector, recorder
record CpuSplit(double wall, double called, double helping, double java, double machine) {
    double total() {
        return called + helping + java + machine;
    }

    double nativeShare() {
        return (called + helping) / total();
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f %% | %s |",
                wall,
                total(),
                called,
                helping,
                java,
                machine,
                100 * nativeShare(),
                ProcessStatus.peak());
    }
}
