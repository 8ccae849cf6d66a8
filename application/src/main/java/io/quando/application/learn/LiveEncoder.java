package io.quando.application.learn;

import io.quando.domain.encode.ReindexedEncoder;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.evaluate.UnsoundScoreException;
import io.quando.domain.score.ItemScorer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The live encoder, if it can be opened.
///
/// @param scorer null if there is none, or if it cannot be opened
/// @param trouble reason why an existing one cannot be opened, or null
record LiveEncoder(@Nullable ReindexedEncoder scorer, @Nullable String trouble)
        implements AutoCloseable {
    static final LiveEncoder NONE = new LiveEncoder(null, null);

    /// A live encoder that cannot be opened.
    static LiveEncoder broken(RuntimeException trouble) {
        return new LiveEncoder(null, String.valueOf(trouble.getMessage()));
    }

    /// The answers of the live encoder.
    ///
    /// @param sample null if it could not be asked
    /// @param trouble reason for that, if there is a live encoder
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
