package io.quando.bootstrap.cli;

import io.quando.adapter.file.TransactionFormat;
import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MiningLimits;
import io.quando.application.mine.MiningTask;
import io.quando.domain.mining.RuleThresholds;
import io.quando.domain.mining.SupportBasis;
import io.quando.domain.mining.itemset.ItemsetKind;
import io.quando.domain.mining.itemset.MinimumSupport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What to mine and how. Values are checked here, so that every wrong one is answered in one line.
final class MineOptions {
    private static final List<String> LATER =
            List.of("closed", "maximal", "sequential", "sequential-rules", "periodic");

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "fimi",
            description = "fimi or spmf (default: ${DEFAULT-VALUE}).")
    private String format = "";

    @Option(
            names = "--task",
            paramLabel = "T",
            defaultValue = "frequent",
            description = "frequent or rules (default: ${DEFAULT-VALUE}).")
    private String task = "";

    @Option(
            names = "--min-support",
            paramLabel = "N",
            defaultValue = "0.01",
            description =
                    "Transactions that must hold a pattern: a count from 1 on, or a share below 1 (default: ${DEFAULT-VALUE}).")
    private double minSupport;

    @Option(
            names = "--support-of",
            paramLabel = "WHAT",
            defaultValue = "antecedent",
            description =
                    "Of rules: whether the antecedent or the whole rule must have the support (default: ${DEFAULT-VALUE}).")
    private String supportOf = "";

    @Option(
            names = "--min-confidence",
            paramLabel = "C",
            defaultValue = "0.5",
            description = "How often a rule must hold, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double minConfidence;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description = "Items that a pattern may have.")
    private int maxLength = Integer.MAX_VALUE;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            defaultValue = MinePatternsCommand.AUTO,
            description = "auto, fp-growth or apriori (default: ${DEFAULT-VALUE}).")
    private String algorithm = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads at most; the engines of today use one.")
    private int threads = 1;

    @Option(
            names = "--repeat",
            paramLabel = "K",
            description = "Mine so many times and report the fastest.")
    private int repeat = 1;

    @Option(names = "--window", hidden = true)
    private @Nullable Integer window;

    @Option(names = "--max-period", hidden = true)
    private @Nullable Integer maxPeriod;

    @Option(names = "--max-average", hidden = true)
    private @Nullable Double maxAverage;

    TransactionFormat format() {
        return Choice.of("--format", format, TransactionFormat.class);
    }

    MinePatternsCommand command() {
        MiningTask chosen = task();
        rejectForeign("--window", window, "sequential-rules");
        rejectForeign("--max-period", maxPeriod, "periodic");
        rejectForeign("--max-average", maxAverage, "periodic");
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The --threads (%d) must be at least 1.".formatted(threads));
        }
        return new MinePatternsCommand(
                chosen,
                algorithm,
                new MiningLimits(threads, Long.MAX_VALUE, Long.MAX_VALUE),
                repeat);
    }

    private MiningTask task() {
        if (LATER.contains(task)) {
            throw new IllegalArgumentException(
                    "The --task (%s) is not there yet. Choose one of frequent, rules."
                            .formatted(task));
        }
        MinimumSupport support = new MinimumSupport(minSupport);
        return Choice.of("--task", task, Kind.class) == Kind.RULES
                ? new MiningTask.Rules(
                        new RuleThresholds(support, minConfidence, maxLength),
                        Choice.of("--support-of", supportOf, SupportBasis.class))
                : new MiningTask.Itemsets(ItemsetKind.FREQUENT, support, maxLength);
    }

    private enum Kind {
        FREQUENT,
        RULES
    }

    private static void rejectForeign(String option, @Nullable Object value, String task) {
        if (value != null) {
            throw new IllegalArgumentException(
                    "The %s (%s) belongs to --task %s, which is not there yet."
                            .formatted(option, value, task));
        }
    }
}
