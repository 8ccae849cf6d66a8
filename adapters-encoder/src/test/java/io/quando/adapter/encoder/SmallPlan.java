package io.quando.adapter.encoder;

import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.score.Hyperparameter;
import java.util.LinkedHashMap;
import java.util.Map;

/// Plans for networks so small that they are trained in a moment.
enum SmallPlan {
    SASREC("sasrec", 12, Map.of("blocks", "2")),
    SASREC_SAMPLED("sasrec", 12, Map.of("blocks", "2", "loss", "sampled", "negatives", "4")),
    SASREC_GBCE("sasrec", 60, Map.of("blocks", "2", "loss", "gbce", "negatives", "8")),
    SASREC_AUGMENTED("sasrec", 25, Map.of("blocks", "2", "augment", "any")),
    GRU("gru4rec", 12, Map.of()),
    LSTM("gru4rec", 12, Map.of("cell", "lstm")),
    BERT("bert4rec", 120, Map.of("blocks", "2"));

    private final String recipe;
    private final int epochs;
    private final Map<String, String> special;

    SmallPlan(String recipe, int epochs, Map<String, String> special) {
        this.recipe = recipe;
        this.epochs = epochs;
        this.special = special;
    }

    EncoderTrainer trainer() {
        return new DjlEncoderKit()
                .trainers().stream().filter(t -> t.name().equals(recipe)).findFirst().orElseThrow();
    }

    Map<String, Double> plan() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("dim", 32.0);
        values.put("max-length", 8.0);
        values.put("batch-tokens", 256.0);
        values.put("learning-rate", 0.01);
        values.put("dropout", 0.1);
        values.put("epochs", (double) epochs);
        special.forEach((name, text) -> values.put(name, parameter(name).parse(text)));
        return values;
    }

    private Hyperparameter parameter(String name) {
        return trainer().hyperparameters().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
