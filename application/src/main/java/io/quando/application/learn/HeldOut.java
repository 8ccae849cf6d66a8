package io.quando.application.learn;

import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.RankingEvaluator;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Validation;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// The last event of each user, kept back to tell how well the rest foretells it.
final class HeldOut implements Validation {
    private static final int CUT = 10;
    private static final int MOST_QUESTIONS = 2_000;

    private final Sequences training;
    private final List<TestCase> questions;
    private final RankingEvaluator evaluator;

    /// @param nanoseconds a clock
    HeldOut(Sequences all, LongSupplier nanoseconds) {
        Split split = new LeaveOneOut().split(all);
        training = split.refitting(all);
        questions = spread(split.test());
        evaluator =
                new RankingEvaluator(
                        all, training, null, new RankingOptions(false, List.of(CUT)), nanoseconds);
    }

    /// What may be learnt from.
    Sequences training() {
        return training;
    }

    int questions() {
        return questions.size();
    }

    /// NDCG at 10 over all items.
    @Override
    public double measure(ItemScorer scorer) {
        return evaluator
                .measure("the encoder", scorer, questions, answered -> {})
                .sample("ndcg@" + CUT)
                .estimate()
                .mean();
    }

    private static List<TestCase> spread(List<TestCase> cases) {
        int count = Math.min(cases.size(), MOST_QUESTIONS);
        return IntStream.range(0, count)
                .mapToObj(i -> cases.get((int) ((long) i * cases.size() / count)))
                .toList();
    }
}
