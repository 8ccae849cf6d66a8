package io.quando.bootstrap.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.application.mine.MinedPatterns;
import io.quando.application.mine.MiningTask;
import io.quando.application.mine.ResourceUsage;
import java.util.Locale;

/// What mining found and took, for machines and for people.
record MiningReport(MinedPatterns mined) {
    String json() {
        try {
            return new ObjectMapper().writeValueAsString(Figures.of(mined));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures can always be written", e);
        }
    }

    String text() {
        ResourceUsage usage = mined.usage();
        return String.format(
                Locale.ROOT,
                "%,d %s in %,d transactions over %,d items%n%s: %.3f s, %.3f s of CPU, %,d MB at most",
                mined.count(),
                mined.task() == MiningTask.RULES ? "rules" : "frequent itemsets",
                mined.transactions(),
                mined.items(),
                mined.algorithm(),
                usage.seconds(),
                usage.cpuSeconds(),
                usage.peakBytes() >> 20);
    }

    private record Figures(
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
                    Choice.written(mined.task()),
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
