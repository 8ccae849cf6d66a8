package io.quando.bootstrap.cli;

import io.quando.application.mine.MinedPatterns;
import io.quando.application.mine.ResourceUsage;
import java.util.List;
import java.util.Locale;

/// What mining found and took, for machines and for people.
///
/// @param sample lines to show to people
record MiningReport(MineTask task, MinedPatterns mined, List<String> sample) {
    Figures json() {
        return Figures.of(mined);
    }

    String text() {
        return found() + most() + took();
    }

    private String found() {
        return String.format(
                Locale.ROOT,
                "%,d %s in %,d %s over %,d items%n",
                mined.count(),
                task.patterns(),
                mined.transactions(),
                task.readsSequences() ? "sequences" : "transactions",
                mined.items());
    }

    private String most() {
        if (mined.count() == 0) {
            return String.format(
                    "Nothing is frequent enough for what was asked: a lower --min-support or wider bounds find more.%n");
        }
        String lines = String.join(System.lineSeparator() + "  ", sample);
        return sample.isEmpty()
                ? ""
                : String.format("The most frequent of several items:%n  %s%n", lines);
    }

    private String took() {
        ResourceUsage usage = mined.usage();
        return String.format(
                Locale.ROOT,
                "%s: %.3f s, %.3f s of CPU, %,d MB at most",
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
