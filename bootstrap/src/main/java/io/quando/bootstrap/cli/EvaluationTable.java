package io.quando.bootstrap.cli;

import io.quando.application.evaluate.EvaluateModels;
import io.quando.application.evaluate.Evaluation;
import io.quando.application.evaluate.ModelResult;
import io.quando.application.evaluate.SeedSummary;
import io.quando.application.evaluate.SeedSummary.Spread;
import io.quando.domain.evaluate.Estimate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Prints an evaluation: its conditions, then one row for each model.
final class EvaluationTable {
    private final Output output;

    EvaluationTable(Output output) {
        this.output = output;
    }

    void print(Evaluation evaluation) {
        Evaluation.Dataset data = evaluation.dataset();
        Evaluation.Conditions conditions = evaluation.conditions();
        output.text(
                "%s: %,d users, %,d items, %,d interactions",
                data.name(), data.users(), data.items(), data.interactions());
        output.text(
                "%s; %,d questions about %,d users; learnt from %,d interactions, %s",
                conditions.protocol(),
                conditions.questions(),
                conditions.users(),
                conditions.learnt(),
                conditions.refitted() ? "validation included" : "without the validation");
        output.text(
                "all items ranked, ties against the model, seen items %s, events %s",
                conditions.seenDropped() ? "dropped" : "kept", conditions.order());
        if (conditions.coldTargets() > 0 || conditions.repeatedTargets() > 0) {
            output.text(
                    "%,d targets are in no learnt event, %,d in their own history",
                    conditions.coldTargets(), conditions.repeatedTargets());
        }
        if (conditions.seenDropped()
                && conditions.repeatedTargets() * 20 > conditions.questions()) {
            output.text(
                    "Note: the latter cannot be hit, because seen items are dropped; --keep-seen leaves them in the ranking.");
        }
        output.text("");
        rows(evaluation);
        output.text(
                "± is one standard error over users; p is two-sided, by %,d bootstrap draws of users.",
                EvaluateModels.RESAMPLES);
        evaluation.models().forEach(this::more);
    }

    /// Prints the figures that only some models have.
    private void more(ModelResult result) {
        Estimate rmse = result.figures().get("rmse");
        if (rmse != null) {
            output.text(
                    "%s predicts ratings: rmse %.4f, mae %.4f",
                    result.name(), rmse.mean(), mean(result, "mae"));
        }
        if (result.calibration() != null) {
            output.text(
                    "%s, scores read as probabilities: error %.4f",
                    result.name(), result.calibration().error());
        }
        if (!result.changed().isEmpty()) {
            output.text("%s was learnt with %s", result.name(), result.changed());
        }
    }

    private void rows(Evaluation evaluation) {
        String cut = evaluation.figure().substring(evaluation.figure().indexOf('@'));
        List<String> figures =
                List.of("hr" + cut, "ndcg" + cut, "mrr" + cut, evaluation.longestRecall());
        output.text(
                "%-22s %s %9s  %-26s %8s",
                "model",
                figures.stream().map("%-15s"::formatted).reduce("", String::concat),
                "coverage",
                "against the floor",
                "training");
        String floor = evaluation.compared() ? "is the floor" : "–";
        evaluation.models().forEach(result -> row(result, figures, "coverage" + cut, floor));
        evaluation.overSeeds().forEach(summary -> row(summary, figures, "coverage" + cut));
    }

    private void row(ModelResult result, List<String> figures, String coverage, String floor) {
        StringBuilder cells = new StringBuilder();
        figures.forEach(name -> cells.append("%-15s".formatted(cell(result, name))));
        output.text(
                "%-22s %s %8.1f%%  %-26s %7.1fs",
                result.seed() > 1
                        ? "%s (seed %d)".formatted(result.name(), result.seed())
                        : result.name(),
                cells,
                100 * mean(result, coverage),
                against(result, floor),
                result.trainSeconds());
    }

    private void row(SeedSummary summary, List<String> figures, String coverage) {
        StringBuilder cells = new StringBuilder();
        figures.forEach(name -> cells.append("%-15s".formatted(cell(summary.figures().get(name)))));
        Spread covered = summary.figures().get(coverage);
        output.text(
                "%-22s %s %8.1f%%  mean ± deviation over %d seeds",
                summary.name(),
                cells,
                covered == null ? Double.NaN : 100 * covered.mean(),
                summary.seeds());
    }

    private static String cell(@Nullable Spread spread) {
        return spread == null
                ? "–"
                : String.format(Locale.ROOT, "%.4f ±%.4f", spread.mean(), spread.deviation());
    }

    private static String cell(ModelResult result, String name) {
        Estimate estimate = result.figures().get(name);
        return estimate == null
                ? "–"
                : String.format(
                        Locale.ROOT, "%.4f ±%.4f", estimate.mean(), estimate.standardError());
    }

    private static double mean(ModelResult result, String name) {
        Estimate estimate = result.figures().get(name);
        return estimate == null ? Double.NaN : estimate.mean();
    }

    private static String against(ModelResult result, String floor) {
        var comparison = result.againstFloor();
        return comparison == null
                ? floor
                : String.format(
                        Locale.ROOT,
                        "%+.4f ±%.4f, p %.3f",
                        comparison.difference(),
                        comparison.standardError(),
                        comparison.p());
    }
}
