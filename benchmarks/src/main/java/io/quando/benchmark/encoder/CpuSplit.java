package io.quando.benchmark.encoder;

import java.util.Locale;

/// The processor time of a computation by its use, in seconds.
///
/// @param wall elapsed time
/// @param called time in the library's functions, of the computing thread
/// @param helping time of threads that the library started
/// @param java time of the computing thread in all else
/// @param machine time of all other threads: compiler, garbage collector, recorder
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
