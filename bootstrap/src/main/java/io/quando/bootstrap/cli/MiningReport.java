package io.quando.bootstrap.cli;

import io.quando.application.mine.MinedPatterns;
import io.quando.application.mine.ResourceUsage;
import java.util.Locale;

/// What mining found and took, for machines and for people.
record MiningReport(MinedPatterns mined) {
    Figures json() {
        return Figures.of(mined);
    }

    String text() {
        ResourceUsage usage = mined.usage();
        return String.format(
                Locale.ROOT,
                "%,d %s in %,d transactions over %,d items%n%s: %.3f s, %.3f s of CPU, %,d MB at most",
                mined.count(),
                mined.task().equals("rules") ? "rules" : mined.task() + " itemsets",
                mined.transactions(),
                mined.items(),
                mined.algorithm(),
                usage.seconds(),
                usage.cpuSeconds(),
                usage.peakBytes() >> 20);
    }

    record Figures(
            String task,
            String algorithm,
            int transactions,
            int items,
            long count,
            double seconds,
            double cpuSeconds,
            long peakBytes) {
        static Figures of(MinedPatterns mined) {
            return new Figures(
                    mined.task(),
                    mined.algorithm(),
                    mined.transactions(),
                    mined.items(),
                    mined.count(),
                    mined.usage().seconds(),
                    mined.usage().cpuSeconds(),
                    mined.usage().peakBytes());
        }
    }
}
