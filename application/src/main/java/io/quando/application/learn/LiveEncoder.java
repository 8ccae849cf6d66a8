package io.quando.application.learn;

import io.quando.domain.encode.TranslatedEncoder;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.evaluate.UnsoundScoreException;
import io.quando.domain.score.ItemScorer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The encoder that is live, as far as it can be asked.
///
/// @param scorer null if there is none, or none that can be opened
/// @param trouble why one that there is cannot be opened, or null
record LiveEncoder(@Nullable TranslatedEncoder scorer, @Nullable String trouble)
        implements AutoCloseable {
    static final LiveEncoder NONE = new LiveEncoder(null, null);

    /// There is one, and it cannot be asked.
    static LiveEncoder broken(RuntimeException trouble) {
        return new LiveEncoder(null, String.valueOf(trouble.getMessage()));
    }

    /// What it answered.
    ///
    /// @param sample null if it could not be asked
    /// @param trouble why not, if there is one
    record Answers(@Nullable Sample sample, @Nullable String trouble) {}

    Answers ask(Function<ItemScorer, Sample> questions) {
        if (scorer == null) {
            return new Answers(null, trouble);
        }
        try {
            return new Answers(questions.apply(scorer), null);
        } catch (UnsoundScoreException e) {
            return new Answers(null, e.getMessage());
        }
    }

    @Override
    public void close() {
        if (scorer != null) {
            scorer.close();
        }
    }
}
