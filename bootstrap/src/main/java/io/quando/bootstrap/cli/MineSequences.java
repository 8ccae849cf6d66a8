package io.quando.bootstrap.cli;

import io.quando.mining.sequential.GapLimits;
import io.quando.mining.sequential.RuleWindow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The limits on the distances in a sequence.
final class MineSequences {
    @Option(
            names = "--min-gap",
            paramLabel = "N",
            description = "Least distance of neighbouring elements of a sequential pattern.")
    private long minGap;

    @Option(
            names = "--max-gap",
            paramLabel = "N",
            description = "Greatest such distance; 1 is the next element.")
    private long maxGap = Long.MAX_VALUE;

    @Option(
            names = "--max-span",
            paramLabel = "N",
            description = "Greatest distance of the first and the last element.")
    private long maxSpan = Long.MAX_VALUE;

    @Option(
            names = "--window",
            paramLabel = "W",
            description =
                    "Of sequential rules: places from the first element of a rule to its last, at least 1, as SPMF counts.")
    private @Nullable Integer window;

    GapLimits gaps() {
        long least = AtLeastZero.of("--min-gap", minGap);
        Ascending.require("--min-gap", least, "--max-gap", maxGap);
        return new GapLimits(least, maxGap, AtLeastZero.of("--max-span", maxSpan));
    }

    RuleWindow window() {
        return window == null ? RuleWindow.none() : RuleWindow.ofPlaces(window);
    }
}
