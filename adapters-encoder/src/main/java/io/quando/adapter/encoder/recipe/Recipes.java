package io.quando.adapter.encoder.recipe;

import java.util.List;

/// All recipes that there are.
public final class Recipes {
    private Recipes() {}

    /// One of each name.
    public static List<Recipe> all() {
        return List.of(
                new WithFeatures(new Sasrec()),
                new WithFeatures(new Gru4rec()),
                new WithFeatures(new Bert4rec()),
                new WithFeatures(new LogBilinear()),
                new WithFeatures(new DeepScorer()),
                new MultVae());
    }
}
