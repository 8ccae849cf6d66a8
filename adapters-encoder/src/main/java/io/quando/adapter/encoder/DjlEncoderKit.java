package io.quando.adapter.encoder;

import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import java.time.InstantSource;
import java.util.List;

/// All networks of this adapter.
public final class DjlEncoderKit implements EncoderKit {
    @Override
    public List<EncoderTrainer> trainers() {
        return List.of(new RecipeTrainer(new Sasrec(), InstantSource.system()));
    }
}
