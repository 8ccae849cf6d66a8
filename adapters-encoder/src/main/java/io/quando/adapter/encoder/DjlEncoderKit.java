package io.quando.adapter.encoder;

import io.quando.adapter.encoder.recipe.Recipes;
import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import java.time.InstantSource;
import java.util.List;

/// All networks of this adapter.
public final class DjlEncoderKit implements EncoderKit {
    @Override
    public List<EncoderTrainer> trainers() {
        return Recipes.all().stream()
                .<EncoderTrainer>map(recipe -> new RecipeTrainer(recipe, InstantSource.system()))
                .toList();
    }
}
