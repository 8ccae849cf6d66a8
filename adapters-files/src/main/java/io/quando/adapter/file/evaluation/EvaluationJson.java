package io.quando.adapter.file.evaluation;

import io.quando.application.evaluate.Evaluation;
import io.quando.application.evaluate.ModelResult;
import io.quando.application.evaluate.SeedSummary;
import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes an evaluation as one JSON object; NaN is left out.
public final class EvaluationJson {
    private EvaluationJson() {}

    public static Map<String, Object> of(Evaluation evaluation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", dataset(evaluation.dataset()));
        json.put("protocol", protocol(evaluation));
        json.put("models", evaluation.models().stream().map(EvaluationJson::model).toList());
        if (!evaluation.overSeeds().isEmpty()) {
            json.put(
                    "overSeeds",
                    evaluation.overSeeds().stream().map(EvaluationJson::overSeeds).toList());
        }
        if (!evaluation.unlearnt().isEmpty()) {
            json.put("unlearnt", evaluation.unlearnt());
        }
        return json;
    }

    private static Map<String, Object> overSeeds(SeedSummary summary) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> deviations = new LinkedHashMap<>();
        json.put("name", summary.name());
        json.put("seeds", summary.seeds());
        summary.figures()
                .forEach((name, spread) -> {
                    put(name, spread.mean(), json);
                    put(name, spread.deviation(), deviations);
                });
        json.put("standardDeviations", deviations);
        return json;
    }

    private static Map<String, Object> dataset(Evaluation.Dataset dataset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", dataset.name());
        json.put("users", dataset.users());
        json.put("items", dataset.items());
        json.put("interactions", dataset.interactions());
        return json;
    }

    private static Map<String, Object> protocol(Evaluation evaluation) {
        Evaluation.Conditions conditions = evaluation.conditions();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("split", conditions.protocol());
        json.put("ranking", "all items");
        json.put("ties", "pessimistic: items of equal score stand before the relevant one");
        json.put("order", conditions.order());
        json.put("asked", "at the time of the first event asked for");
        json.put("seen", conditions.seenDropped() ? "dropped" : "kept");
        json.put("refit", conditions.refitted());
        json.put("learntInteractions", conditions.learnt());
        json.put("questions", conditions.questions());
        json.put("users", conditions.users());
        json.put("coldTargets", conditions.coldTargets());
        json.put("repeatedTargets", conditions.repeatedTargets());
        json.put("comparedBy", evaluation.figure());
        return json;
    }

    private static Map<String, Object> model(ModelResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> errors = new LinkedHashMap<>();
        json.put("name", result.name());
        json.put("source", result.source());
        json.put("seed", result.seed());
        result.figures()
                .forEach((name, estimate) -> {
                    put(name, estimate.mean(), json);
                    put(name, estimate.standardError(), errors);
                });
        json.put("trainSeconds", result.trainSeconds());
        json.put("userSecondsP50", result.userSeconds());
        json.put("standardErrors", errors);
        json.put("hyperparameters", result.settings());
        if (result.againstFloor() != null) {
            json.put("againstFloor", comparison(result.againstFloor()));
        }
        if (result.calibration() != null) {
            json.put("calibration", calibration(result.calibration()));
        }
        return json;
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("difference", comparison.difference());
        json.put("standardError", comparison.standardError());
        json.put("interval95", List.of(comparison.lower(), comparison.upper()));
        json.put("p", comparison.p());
        return json;
    }

    private static Map<String, Object> calibration(Calibration calibration) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("error", calibration.error());
        json.put("bins", calibration.bins().stream().map(EvaluationJson::bin).toList());
        return json;
    }

    private static Map<String, Object> bin(Calibration.Bin bin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("predicted", bin.predicted());
        json.put("observed", bin.observed());
        json.put("count", bin.count());
        return json;
    }

    private static void put(String name, double number, Map<String, Object> json) {
        if (Double.isFinite(number)) {
            json.put(name, number);
        }
    }
}
