package io.quando.adapter.file.evaluation;

import io.quando.application.evaluate.EvaluateModels;
import io.quando.application.evaluate.Evaluation;
import io.quando.application.evaluate.ModelResult;
import io.quando.application.evaluate.SeedSummary;
import io.quando.domain.evaluate.Estimate;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An evaluation as a table in Markdown, with its conditions below.
public record EvaluationMarkdown(Evaluation evaluation) {
    public String text() {
        return "# %s\n\n%s\n%s%s%s\n![%s](figure.svg)\n"
                .formatted(
                        evaluation.dataset().name(),
                        table(),
                        overSeeds(),
                        conditions(),
                        changed(),
                        evaluation.figure());
    }

    /// The settings of the models that are not standard; empty if there are none.
    public String changed() {
        String changed =
                evaluation.models().stream()
                        .filter(model -> !model.changed().isEmpty())
                        .map(model -> model.name() + " " + model.changed())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return changed.isEmpty() ? "" : "Not standard: " + changed + ".\n";
    }

    /// One row for each model; figures with their standard errors over users.
    public String table() {
        List<String> columns = columns();
        String header =
                "| model | %s | against the floor (95 %%) | p | training s |\n|---|%s---|---|---|\n"
                        .formatted(String.join(" | ", columns), "---|".repeat(columns.size()));
        return header
                + evaluation.models().stream()
                        .map(result -> row(result, columns))
                        .collect(Collectors.joining());
    }

    /// The spread of random models' figures over seeds, as a table of its own; empty if no model
    /// has several.
    public String overSeeds() {
        List<SeedSummary> summaries = evaluation.overSeeds();
        if (summaries.isEmpty()) {
            return "";
        }
        List<String> columns = columns();
        String header =
                "Mean ± standard deviation over seeds:\n\n| model | seeds | %s |\n|---|---|%s\n"
                        .formatted(String.join(" | ", columns), "---|".repeat(columns.size()));
        return summaries.stream()
                .map(summary -> row(summary, columns))
                .collect(Collectors.joining("", header, "\n"));
    }

    private static String row(SeedSummary summary, List<String> columns) {
        return columns.stream()
                .map(c -> summary.figures().getOrDefault(c, SeedSummary.Spread.NONE))
                .map(s -> String.format(Locale.ROOT, "%.4f ± %.4f", s.mean(), s.deviation()))
                .collect(
                        Collectors.joining(
                                " | ",
                                "| %s | %s | ".formatted(summary.name(), summary.seeds()),
                                " |\n"));
    }

    /// All conditions needed to repeat the measurement.
    public String conditions() {
        Evaluation.Conditions conditions = evaluation.conditions();
        Evaluation.Dataset data = evaluation.dataset();
        return String.format(
                Locale.ROOT,
                """
                %,d users, %,d items, %,d interactions. Protocol: %s; models learn from %,d interactions%s. \
                %,d questions about %,d users, ranked over all items, seen items %s, ties ranked pessimistically, \
                events %s, each question asked at the time of the \
                first event asked for. Targets that no learnt event names: %,d; \
                that stand in their own history: %,d. ± is one standard error over users; the difference in %s and p \
                come from a paired bootstrap of %,d draws of users.
                """,
                data.users(),
                data.items(),
                data.interactions(),
                conditions.protocol(),
                conditions.learnt(),
                conditions.refitted() ? " (refitted on the validation)" : " (not refitted)",
                conditions.questions(),
                conditions.users(),
                conditions.seenDropped() ? "dropped" : "kept",
                conditions.order(),
                conditions.coldTargets(),
                conditions.repeatedTargets(),
                evaluation.figure(),
                EvaluateModels.RESAMPLES);
    }

    private List<String> columns() {
        String cut = evaluation.figure().substring(evaluation.figure().indexOf('@'));
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                "hr" + cut,
                                "ndcg" + cut,
                                "mrr" + cut,
                                "recall" + cut,
                                "coverage" + cut,
                                "novelty" + cut,
                                "diversity" + cut));
        if (evaluation.models().stream().anyMatch(m -> m.figures().containsKey("rmse"))) {
            columns.addAll(List.of("rmse", "mae"));
        }
        return columns;
    }

    private String row(ModelResult result, List<String> columns) {
        String cells =
                columns.stream()
                        .map(c -> cell(result.figures().get(c)))
                        .collect(Collectors.joining(" | "));
        return "| %s%s | %s | %s | %s |\n"
                .formatted(
                        result.name(),
                        result.seed() > 1 ? " (seed %s)".formatted(result.seed()) : "",
                        cells,
                        against(result),
                        String.format(Locale.ROOT, "%.1f", result.trainSeconds()));
    }

    private static String cell(@Nullable Estimate estimate) {
        if (estimate == null || Double.isNaN(estimate.mean())) {
            return "–";
        }
        return Double.isNaN(estimate.standardError())
                ? String.format(Locale.ROOT, "%.4f", estimate.mean())
                : String.format(
                        Locale.ROOT, "%.4f ± %.4f", estimate.mean(), estimate.standardError());
    }

    private String against(ModelResult result) {
        Comparison comparison = result.againstFloor();
        return comparison == null
                ? (evaluation.compared() ? "floor | " : "– | ")
                : String.format(
                        Locale.ROOT,
                        "%+.4f (%+.4f … %+.4f) | %.3f",
                        comparison.difference(),
                        comparison.lower(),
                        comparison.upper(),
                        comparison.p());
    }
}
