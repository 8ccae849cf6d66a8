package io.quando.adapter.encoder;

import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// All networks of this adapter.
public final class DjlEncoderKit implements EncoderKit {
    @Override
    public List<EncoderTrainer> trainers() {
        return Stream.of(
                        new WithTexts(new Sasrec()),
                        new Gru4rec(),
                        new Bert4rec(),
                        new WithTexts(new LogBilinear()),
                        new WithTexts(new DeepScorer()),
                        new MultVae())
                .<EncoderTrainer>map(recipe -> new RecipeTrainer(recipe, InstantSource.system()))
                .toList();
    }
}
