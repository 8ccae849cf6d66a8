package io.quando.adapter.encoder.recipe;

import java.util.List;

/// All recipes that there are.
public final class Recipes {
    private Recipes() {}

    /// One of each name.
    public static List<Recipe> all() {
        return List.of(
                new WithTexts(new Sasrec()),
                new WithTexts(new Gru4rec()),
                new WithTexts(new Bert4rec()),
                new WithTexts(new LogBilinear()),
                new WithTexts(new DeepScorer()),
                new MultVae());
    }
}
