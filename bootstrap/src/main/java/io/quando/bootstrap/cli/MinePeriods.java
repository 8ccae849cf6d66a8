package io.quando.bootstrap.cli;

import io.quando.mining.periodic.LocalQuery;
import io.quando.mining.periodic.PeriodicQuery;
import io.quando.mining.periodic.StableQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The thresholds of periodic itemsets.
final class MinePeriods {
    @Option(
            names = "--max-period",
            paramLabel = "P",
            description =
                    "The longest period; of stable-periodic and local-periodic: the bound that may be exceeded a little.")
    private @Nullable Long maxPeriod;

    @Option(
            names = "--min-period",
            paramLabel = "P",
            description = "The shortest period, but for the first and the last.")
    private long minPeriod;

    @Option(names = "--max-average", paramLabel = "A", description = "The longest average period.")
    private @Nullable Double maxAverage;

    @Option(names = "--min-average", paramLabel = "A", description = "The shortest average period.")
    private double minAverage;

    @Option(
            names = "--max-lability",
            paramLabel = "L",
            description =
                    "Of stable-periodic: the total by which periods may exceed the bound before shorter ones make up for it.")
    private @Nullable Long maxLability;

    @Option(
            names = "--max-spillover",
            paramLabel = "S",
            description = "Of local-periodic: the same within an interval (default: 0).")
    private long maxSpillover;

    @Option(
            names = "--min-duration",
            paramLabel = "D",
            description = "Of local-periodic: the shortest interval.")
    private @Nullable Long minDuration;

    PeriodicQuery periodic(int maxLength) {
        if (maxPeriod == null && maxAverage == null) {
            throw new IllegalArgumentException(
                    "The --task (periodic) needs --max-period, --max-average or both.");
        }
        long longest =
                maxPeriod == null ? Long.MAX_VALUE : AtLeastOne.of("--max-period", maxPeriod);
        Ascending.require("--min-period", minPeriod, "--max-period", longest);
        double highest = highestAverage();
        Ascending.require("--min-average", minAverage, "--max-average", highest);
        return new PeriodicQuery(
                1,
                AtLeastZero.of("--min-period", minPeriod),
                longest,
                AtLeastZero.of("--min-average", minAverage),
                highest,
                maxLength);
    }

    StableQuery stable(int maxLength) {
        return new StableQuery(
                1,
                AtLeastOne.of("--max-period", needed("stable-periodic", "--max-period", maxPeriod)),
                AtLeastZero.of(
                        "--max-lability", needed("stable-periodic", "--max-lability", maxLability)),
                maxLength);
    }

    LocalQuery local(int maxLength) {
        return new LocalQuery(
                1,
                AtLeastOne.of("--max-period", needed("local-periodic", "--max-period", maxPeriod)),
                AtLeastZero.of("--max-spillover", maxSpillover),
                AtLeastOne.of(
                        "--min-duration", needed("local-periodic", "--min-duration", minDuration)),
                maxLength);
    }

    private double highestAverage() {
        if (maxAverage == null) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(maxAverage > 0)) {
            throw new IllegalArgumentException(
                    "The --max-average (%s) must be above 0.".formatted(maxAverage));
        }
        return maxAverage;
    }

    private static long needed(String task, String option, @Nullable Long value) {
        if (value == null) {
            throw new IllegalArgumentException("The --task (%s) needs %s.".formatted(task, option));
        }
        return value;
    }
}
