package io.quando.bootstrap.cli;

import io.quando.adapter.file.TransactionFormat;
import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MiningTask;
import io.quando.domain.mining.itemset.ItemsetKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What to mine and how. Values are checked here, so that every wrong one is answered in one line.
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
            description = "fimi or spmf (default: fimi; of sequences: spmf).")
    private @Nullable String format;

    @ArgGroup(validate = false, heading = "%nWhat is worth reporting:%n")
    private MineThresholds thresholds = new MineThresholds();

    @ArgGroup(
            validate = false,
            heading = "%nOf sequences, by places or by times if there are any:%n")
    private MineSequences sequences = new MineSequences();

    @ArgGroup(validate = false, heading = "%nOf what comes back, in transactions:%n")
    private MinePeriods periods = new MinePeriods();

    @ArgGroup(validate = false, heading = "%nWhat the search may take:%n")
    private MineEffort effort = new MineEffort();

    MineTask task() {
        return Choice.of("--task", task, MineTask.class);
    }

    TransactionFormat format() {
        boolean sequential = task().readsSequences();
        if (format == null) {
            return sequential ? TransactionFormat.SPMF : TransactionFormat.FIMI;
        }
        TransactionFormat chosen = Choice.of("--format", format, TransactionFormat.class);
        if (sequential && chosen != TransactionFormat.SPMF) {
            throw new IllegalArgumentException(
                    "The --format (%s) has no sequences, which --task %s needs. Choose spmf."
                            .formatted(format, task));
        }
        return chosen;
    }

    MinePatternsCommand command() {
        return new MinePatternsCommand(
                task().asked(this), effort.algorithm(), effort.limits(), effort.repeat());
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
