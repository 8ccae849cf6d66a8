package io.quando.bootstrap.cli;

import static java.util.stream.Collectors.joining;

import io.quando.application.mine.MiningTask;
import io.quando.mining.itemset.ItemsetKind;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tasks by their names on the command line, each with its options beyond the common ones.
enum MineTask {
    FREQUENT(
            "frequent itemsets",
            o -> o.itemsets(ItemsetKind.FREQUENT),
            "--max-length",
            "--min-length",
            "--top"),
    CLOSED(
            "closed itemsets",
            o -> o.itemsets(ItemsetKind.CLOSED),
            "--max-length",
            "--min-length",
            "--top"),
    MAXIMAL("maximal itemsets", o -> o.itemsets(ItemsetKind.MAXIMAL), "--max-length"),
    RULES(
            "rules",
            MineOptions::rules,
            "--max-length",
            "--support-of",
            "--min-confidence",
            "--max-consequent"),
    SEQUENTIAL(
            "sequential patterns",
            MineOptions::sequentialPatterns,
            "--max-length",
            "--min-gap",
            "--max-gap",
            "--max-span"),
    SEQUENTIAL_RULES(
            "sequential rules",
            MineOptions::sequentialRules,
            "--min-confidence",
            "--max-antecedent",
            "--max-consequent",
            "--window"),
    PERIODIC(
            "periodic itemsets",
            MineOptions::periodic,
            "--max-length",
            "--min-period",
            "--max-period",
            "--min-average",
            "--max-average"),
    STABLE_PERIODIC(
            "stable periodic itemsets",
            MineOptions::stablePeriodic,
            "--max-length",
            "--max-period",
            "--max-lability"),
    LOCAL_PERIODIC(
            "locally periodic itemsets",
            MineOptions::localPeriodic,
            "--max-length",
            "--max-period",
            "--max-spillover",
            "--min-duration");

    private final String patterns;
    private final Function<MineOptions, MiningTask> asked;
    private final Set<String> options;

    MineTask(String patterns, Function<MineOptions, MiningTask> asked, String... options) {
        this.patterns = patterns;
        this.asked = asked;
        this.options = Set.of(options);
    }

    /// The name of the patterns.
    String patterns() {
        return patterns;
    }

    MiningTask asked(MineOptions given) {
        return asked.apply(given);
    }

    /// Advice that makes this task find fewer patterns, with the options.
    String narrowing() {
        Stream<String> own =
                Stream.of(
                                "set --max-length",
                                "set --max-antecedent",
                                "set --max-span",
                                "set --window",
                                "raise --min-confidence",
                                "lower --max-period")
                        .filter(way -> options.contains(way.substring(way.indexOf("--"))));
        Stream<String> kinds =
                switch (this) {
                    case FREQUENT -> Stream.of("choose --task closed or maximal");
                    case CLOSED -> Stream.of("choose --task maximal");
                    default -> Stream.empty();
                };
        return Stream.of(Stream.of("Raise --min-support"), own, kinds)
                .flatMap(ways -> ways)
                .collect(joining(", "));
    }

    boolean readsSequences() {
        return this == SEQUENTIAL || this == SEQUENTIAL_RULES;
    }

    /// **Errors** `IllegalArgumentException` if the option belongs to other tasks alone
    void requireOwn(String option, String value) {
        if (!options.contains(option) && values(option).findAny().isPresent()) {
            throw new IllegalArgumentException(
                    "The %s (%s) belongs to --task %s, not to %s."
                            .formatted(
                                    option,
                                    value,
                                    values(option).map(Choice::written).collect(joining(" or ")),
                                    Choice.written(this)));
        }
    }

    private static Stream<MineTask> values(String option) {
        return Stream.of(values()).filter(task -> task.options.contains(option));
    }
}
