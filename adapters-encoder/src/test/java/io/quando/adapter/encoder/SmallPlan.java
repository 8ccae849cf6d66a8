package io.quando.adapter.encoder;

import io.quando.adapter.encoder.recipe.Recipe;
import io.quando.adapter.encoder.recipe.Recipes;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Each recipe, with each of its losses, cells and readers, so small that it is trained in a
/// moment.
enum SmallPlan {
    SASREC("sasrec", 30, Map.of()),
    SASREC_SAMPLED("sasrec", 30, Map.of("loss", "sampled", "negatives", "4")),
    SASREC_GBCE("sasrec", 60, Map.of("loss", "gbce", "negatives", "8")),
    SASREC_AUGMENTED("sasrec", 60, Map.of("augment", "any", "augment-share", "0.7")),
    SASREC_AVERAGED("sasrec", 40, Map.of("averaged", "1")),
    SASREC_TIMED("sasrec", 30, Map.of("time", "both")),
    SASREC_OF_ACTIONS("sasrec", 60, Map.of("actions", "input", "augment", "any")),
    SASREC_WITH_TEXTS("sasrec", 30, Map.of("text", "input")),
    SASREC_WITH_VECTORS("sasrec", 30, Map.of("vectors", "input")),
    GRU("gru4rec", 30, Map.of()),
    LSTM("gru4rec", 30, Map.of("cell", "lstm", "augment", "mask", "loss", "sampled")),
    BERT("bert4rec", 90, Map.of("mask", "0.4")),
    BERT_OF_ACTIONS("bert4rec", 90, Map.of("mask", "0.4", "actions", "input")),
    BILINEAR("bilinear", 30, Map.of()),
    BILINEAR_TRANSFORMER("bilinear", 30, Map.of("reader", "transformer")),
    DEEP("deep-scorer", 30, Map.of()),
    VAE("mult-vae", 30, Map.of());

    private static final Map<String, Double> SMALL =
            Map.ofEntries(
                    Map.entry("dim", 16.0),
                    Map.entry("blocks", 1.0),
                    Map.entry("heads", 2.0),
                    Map.entry("decay", 0.2),
                    Map.entry("max-length", 8.0),
                    Map.entry("batch-tokens", 32.0),
                    Map.entry("hidden", 32.0),
                    Map.entry("latent", 8.0),
                    Map.entry("batch-users", 16.0),
                    Map.entry("anneal-epochs", 5.0),
                    Map.entry("learning-rate", 0.02),
                    Map.entry("warmup", 10.0),
                    Map.entry("dropout", 0.0),
                    Map.entry("precision", (double) ProductPrecision.SINGLE.ordinal()));

    private final String name;
    private final int epochs;
    private final Map<String, String> special;

    SmallPlan(String name, int epochs, Map<String, String> special) {
        this.name = name;
        this.epochs = epochs;
        this.special = special;
    }

    Recipe recipe() {
        return Recipes.all().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    EncoderTrainer trainer() {
        return new RecipeTrainer(recipe(), InstantSource.system());
    }

    /// Whether it learns an order.
    boolean ordered() {
        return this != VAE;
    }

    /// Whether it learns each place of a sequence on its own.
    boolean placed() {
        return special.containsValue("transformer")
                || name.equals("sasrec")
                || name.equals("bert4rec");
    }

    /// @param changed after all others
    Hyperparameters plan(Map<String, Double> changed) {
        List<Hyperparameter> declared = recipe().hyperparameters();
        Map<String, Double> values = new LinkedHashMap<>();
        for (Hyperparameter parameter : declared) {
            String text = special.get(parameter.name());
            Double small = SMALL.get(parameter.name());
            if (text != null) {
                values.put(parameter.name(), parameter.parse(text));
            } else if (small != null) {
                values.put(parameter.name(), small);
            }
        }
        values.put("epochs", (double) epochs);
        return Hyperparameters.of(declared, values).with(changed);
    }
}
