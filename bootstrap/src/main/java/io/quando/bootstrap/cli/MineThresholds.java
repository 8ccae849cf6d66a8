package io.quando.bootstrap.cli;

import io.quando.application.mine.MiningTask;
import io.quando.mining.itemset.ItemsetKind;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.rule.RuleThresholds;
import io.quando.mining.rule.SupportBasis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The thresholds of itemsets and rules.
final class MineThresholds {
    private static final double SUPPORT = 0.01;
    private static final double CONFIDENCE = 0.5;

    @Option(
            names = "--min-support",
            paramLabel = "N",
            description =
                    "Transactions or sequences that must hold a pattern: a count from 1 on, or a share below 1 (default: 0.01; of periodic tasks: 1).")
    private @Nullable Double minSupport;

    @Option(
            names = "--max-length",
            paramLabel = "N",
            description = "Most items of a pattern; of rules, on both sides together.")
    private int maxLength = Integer.MAX_VALUE;

    @Option(
            names = "--min-confidence",
            paramLabel = "C",
            description = "Of rules: least confidence, 0 to 1 (default: 0.5).")
    private double minConfidence = CONFIDENCE;

    @Option(
            names = "--support-of",
            paramLabel = "WHAT",
            description =
                    "Of rules: whether the antecedent or the whole rule must have the support (default: antecedent, or rule if consequents may have several items). With antecedent, rules without one tell what most transactions hold.")
    private @Nullable String supportOf;

    @Option(
            names = "--max-antecedent",
            paramLabel = "N",
            description = "Of sequential rules: most items of the antecedent.")
    private int maxAntecedent = Integer.MAX_VALUE;

    @Option(
            names = "--max-consequent",
            paramLabel = "N",
            description =
                    "Of rules: most items of the consequent (default: 1; of sequential rules: any number).")
    private @Nullable Integer maxConsequent;

    @Option(
            names = "--top",
            paramLabel = "K",
            description =
                    "Of frequent and closed: find the K most frequent and those that tie with the last; no --min-support is needed.")
    private @Nullable Integer top;

    @Option(
            names = "--min-length",
            paramLabel = "N",
            description = "With --top: fewest items of an itemset (default: 1).")
    private @Nullable Integer minLength;

    MinimumSupport support() {
        return support(SUPPORT);
    }

    MinimumSupport support(double otherwise) {
        return new MinimumSupport(minSupport == null ? otherwise : minSupport);
    }

    int maxLength() {
        return AtLeastOne.of("--max-length", maxLength);
    }

    double minConfidence() {
        return minConfidence;
    }

    int maxAntecedent() {
        return AtLeastOne.of("--max-antecedent", maxAntecedent);
    }

    int maxConsequent(int otherwise) {
        return maxConsequent == null ? otherwise : AtLeastOne.of("--max-consequent", maxConsequent);
    }

    MiningTask itemsets(ItemsetKind kind) {
        if (top != null) {
            int least = minLength == null ? 1 : AtLeastOne.of("--min-length", minLength);
            int most = AtLeastOne.of("--top", top);
            Ascending.require("--min-length", least, "--max-length", maxLength());
            return new MiningTask.TopItemsets(kind, support(1), most, least, maxLength());
        }
        if (minLength != null) {
            throw new IllegalArgumentException(
                    "The --min-length (%d) needs --top, for example --top 100."
                            .formatted(minLength));
        }
        return new MiningTask.Itemsets(kind, support(), maxLength());
    }

    RuleThresholds ofRules() {
        return new RuleThresholds(support(), minConfidence, maxLength(), maxConsequent(1));
    }

    SupportBasis basis() {
        if (supportOf == null) {
            return maxConsequent(1) > 1 ? SupportBasis.RULE : SupportBasis.ANTECEDENT;
        }
        return Choice.of("--support-of", supportOf, SupportBasis.class);
    }
}
