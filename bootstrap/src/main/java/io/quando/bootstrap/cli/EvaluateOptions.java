package io.quando.bootstrap.cli;

import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.TargetChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of an evaluation.
final class EvaluateOptions {
    enum ProtocolName {
        LEAVE_ONE_OUT,
        TEMPORAL,
        NEXT_BASKET,
        NEXT_ITEM
    }

    @Option(
            names = "--protocol",
            paramLabel = "P",
            description =
                    "leave-one-out, temporal, next-basket or next-item (default: by the data).")
    @Nullable String protocol;

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "M,…",
            description = "Models to measure (default: by the data).")
    List<String> models = List.of();

    @Option(
            names = "--param",
            split = ",",
            paramLabel = "MODEL.NAME=VALUE",
            description = "A hyperparameter of a model; --list-models shows them.")
    List<String> parameters = List.of();

    @Option(
            names = "--tune",
            paramLabel = "TRIALS",
            arity = "0..1",
            fallbackValue = "20",
            defaultValue = "0",
            description =
                    "Search hyperparameters on the validation, with so many sets for each model (default: ${FALLBACK-VALUE}).")
    int tune;

    @Option(
            names = "--seeds",
            paramLabel = "K",
            defaultValue = "1",
            description = "Learn random models with so many seeds (default: ${DEFAULT-VALUE}).")
    int seeds = 1;

    @Option(
            names = "--keep-seen",
            description = "Keep seen items, those of the history, in the ranking.")
    boolean keepSeen;

    @Option(
            names = "--drop-seen",
            description = "Drop seen items, those of the history, from the ranking.")
    boolean dropSeen;

    @Option(names = "--refit", description = "Learn from the validation, too, before the test.")
    boolean refit;

    @Option(
            names = "--at",
            split = ",",
            paramLabel = "K,…",
            description = "Ranks at which figures are cut (default: 5,10,20).")
    List<Integer> cuts = RankingOptions.USUAL_CUTS;

    @Option(
            names = "--test-share",
            paramLabel = "S",
            defaultValue = "0.1",
            description = "Of temporal: share of events for the test (default: ${DEFAULT-VALUE}).")
    double testShare = 0.1;

    @Option(
            names = "--target",
            paramLabel = "T",
            defaultValue = "first",
            description =
                    "Of temporal: the events behind the split to ask for: first, last, each or all (default: ${DEFAULT-VALUE}).")
    String target = "first";

    @Option(
            names = "--calibrate",
            description = "Measure whether scores can be read as probabilities.")
    boolean calibrate;

    @Option(
            names = "--save-split",
            paramLabel = "FILE",
            description = "Store the split in this file, to use it again.")
    @Nullable Path saveSplit;

    @Option(
            names = "--split",
            paramLabel = "FILE",
            description = "Use a stored split instead of a protocol.")
    @Nullable Path split;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description =
                    "Write the evaluation to this folder as JSON, Markdown and pictures (SVG).")
    @Nullable Path report;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that learn and answer (default: one for each processor).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--floor",
            paramLabel = "M",
            defaultValue = "cooccurrence",
            description =
                    "The model that others are compared with, measured in any case; none for no comparison (default: ${DEFAULT-VALUE}).")
    String floor = "cooccurrence";

    @Nullable ProtocolName protocol() {
        return protocol == null ? null : Choice.of("--protocol", protocol, ProtocolName.class);
    }

    TargetChoice target() {
        return Choice.of("--target", target, TargetChoice.class);
    }

    Plan plan(boolean dropsSeen) {
        if (keepSeen && dropSeen) {
            throw new IllegalArgumentException("Say --keep-seen or --drop-seen, not both.");
        }
        if (split != null && saveSplit != null) {
            throw new IllegalArgumentException("Say --split or --save-split, not both.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The --threads (%d) must be at least 1.".formatted(threads));
        }
        boolean drop = dropSeen || (dropsSeen && !keepSeen);
        return new Plan(new RankingOptions(drop, cuts), refit, seeds, tune, calibrate);
    }

    /// The given values for each model, by its name, as they were written.
    Map<String, Map<String, String>> parameters() {
        Map<String, Map<String, String>> byModel = new LinkedHashMap<>();
        for (String given : parameters) {
            int dot = given.indexOf('.');
            int equals = given.indexOf('=');
            if (dot < 1 || equals < dot + 2) {
                throw wrong(given);
            }
            byModel.computeIfAbsent(given.substring(0, dot), m -> new LinkedHashMap<>())
                    .put(given.substring(dot + 1, equals), given.substring(equals + 1));
        }
        return byModel;
    }

    private static IllegalArgumentException wrong(String given) {
        return new IllegalArgumentException(
                "The --param (%s) must be model.name=value, for example ease.lambda=500."
                        .formatted(given));
    }

    List<String> distinctModels() {
        return new ArrayList<>(new LinkedHashSet<>(models));
    }
}
