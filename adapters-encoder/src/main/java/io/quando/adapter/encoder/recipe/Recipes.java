package io.quando.adapter.encoder.recipe;

import java.util.List;

/// The list of all recipes.
public final class Recipes {
    private Recipes() {}

    /// All recipes, each with a name of its own.
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
