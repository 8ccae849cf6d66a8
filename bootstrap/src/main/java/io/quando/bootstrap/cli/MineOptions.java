package io.quando.bootstrap.cli;

import io.quando.adapter.file.TransactionForm;
import io.quando.adapter.file.TransactionFormat;
import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MiningTask;
import io.quando.mining.itemset.ItemsetKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// Options of mining. Values are checked here, so that every wrong one is answered in one line.
final class MineOptions {
    @Option(
            names = "--task",
            paramLabel = "T",
            description =
                    "frequent, closed, maximal, rules, sequential, sequential-rules, periodic, stable-periodic or local-periodic (default: frequent).")
    private String task = Choice.written(MineTask.FREQUENT);

    @Option(
            names = "--format",
            paramLabel = "F",
            description =
                    "auto, fimi (numbers), spmf (numbers, and their names), or words; sequences are spmf (default: auto).")
    private String format = Choice.written(TransactionFormat.AUTO);

    @Option(
            names = "--delimiter",
            paramLabel = "C",
            description =
                    "What stands between words: any character, or tab or blank (default: taken from the file).")
    private @Nullable String delimiter;

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "Encoding of words (default: UTF-8).")
    private Charset encoding = StandardCharsets.UTF_8;

    @ArgGroup(validate = false, heading = "%nWhat is worth reporting:%n")
    private MineThresholds thresholds = new MineThresholds();

    @ArgGroup(
            validate = false,
            heading = "%nOf sequences, by places or by times if there are any:%n")
    private MineSequences sequences = new MineSequences();

    @ArgGroup(validate = false, heading = "%nOf what comes back, in transactions:%n")
    private MinePeriods periods = new MinePeriods();

    @ArgGroup(validate = false, heading = "%nWhat the search may take:%n")
    private MineEffort budget = new MineEffort();

    MineTask task() {
        return Choice.of("--task", task, MineTask.class);
    }

    TransactionForm form() {
        return new TransactionForm(format(), delimiter(), encoding);
    }

    private TransactionFormat format() {
        TransactionFormat chosen = Choice.of("--format", format, TransactionFormat.class);
        boolean spmf = chosen == TransactionFormat.SPMF || chosen == TransactionFormat.AUTO;
        if (task().readsSequences() && !spmf) {
            throw new IllegalArgumentException(
                    "The --format (%s) has no sequences, which --task %s needs. Choose spmf."
                            .formatted(format, task));
        }
        return chosen;
    }

    private @Nullable Character delimiter() {
        return switch (delimiter) {
            case null -> null;
            case "tab" -> '\t';
            case "blank" -> ' ';
            case String one when one.length() == 1 -> one.charAt(0);
            default ->
                    throw new IllegalArgumentException(
                            "The --delimiter (%s) must be one character, tab or blank."
                                    .formatted(delimiter));
        };
    }

    MinePatternsCommand command() {
        return new MinePatternsCommand(
                task().asked(this), budget.algorithm(), budget.limits(), budget.repeat());
    }

    MiningTask itemsets(ItemsetKind kind) {
        return thresholds.itemsets(kind);
    }

    MiningTask rules() {
        return new MiningTask.Rules(thresholds.ofRules(), thresholds.basis());
    }

    MiningTask sequentialPatterns() {
        return new MiningTask.SequentialPatterns(
                thresholds.support(), thresholds.maxLength(), sequences.gaps());
    }

    MiningTask sequentialRules() {
        return new MiningTask.SequentialRules(
                thresholds.support(),
                thresholds.minConfidence(),
                thresholds.maxAntecedent(),
                thresholds.maxConsequent(Integer.MAX_VALUE),
                sequences.window());
    }

    MiningTask periodic() {
        return new MiningTask.Periodic(
                thresholds.support(1), periods.periodic(thresholds.maxLength()));
    }

    MiningTask stablePeriodic() {
        return new MiningTask.StablePeriodic(
                thresholds.support(1), periods.stable(thresholds.maxLength()));
    }

    MiningTask localPeriodic() {
        return new MiningTask.LocalPeriodic(
                thresholds.support(1), periods.local(thresholds.maxLength()));
    }
}
