package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.statistics.ContextCounts;
import io.quando.domain.statistics.TimeContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.DoubleConsumer;

/// The popularity of each item in the time context of the question, such as weekday evenings, by
/// the clock of UTC.
final class ContextPopularityLearner implements Learner {
    @Override
    public String name() {
        return "context-popularity";
    }

    @Override
    public String source() {
        return "Zhai & Lafferty, A study of smoothing methods for language models, TOIS 2004, with"
                + " the time context as the document";
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        Sequences sequences = training.sequences();
        if (!sequences.timed()) {
            throw new UnlearnableException(
                    "None of the %d events has a time. Name the column of the times, or choose popularity."
                            .formatted(sequences.events()));
        }
        ContextCounts counts = counts(sequences);
        float[][] shares = new float[TimeContext.COUNT][sequences.items()];
        for (int context = 0; context < shares.length; context++) {
            for (int item = 0; item < sequences.items(); item++) {
                shares[context][item] = (float) counts.share(item, context);
            }
        }
        progress.accept(1);
        return (history, scores) ->
                System.arraycopy(
                        shares[context(history.now()).index()], 0, scores, 0, scores.length);
    }

    private static ContextCounts counts(Sequences sequences) {
        ContextCounts counts = new ContextCounts();
        for (int user = 0; user < sequences.users(); user++) {
            for (int position = 0; position < sequences.length(user); position++) {
                counts.count(
                        sequences.item(user, position), context(sequences.time(user, position)));
            }
        }
        return counts;
    }

    private static TimeContext context(long time) {
        return TimeContext.of(Instant.ofEpochMilli(time), ZoneOffset.UTC);
    }
}
