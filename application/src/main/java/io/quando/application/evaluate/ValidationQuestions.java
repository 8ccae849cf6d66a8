package io.quando.application.evaluate;

import io.quando.domain.evaluate.RankingEvaluator;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Validation;
import java.util.List;
import java.util.stream.IntStream;

/// The questions of the validation. A learner gets one figure of them, and no more.
///
/// @param evaluator evaluator of the training data before the validation
/// @param figure figure that models are compared by
record ValidationQuestions(RankingEvaluator evaluator, List<TestCase> questions, String figure)
        implements Validation {
    private static final int MOST = 5_000;

    /// An even selection of the questions, few enough to be asked often.
    static List<TestCase> thinned(List<TestCase> all) {
        int step = Math.max(1, Math.ceilDiv(all.size(), MOST));
        return IntStream.iterate(0, i -> i < all.size(), i -> i + step).mapToObj(all::get).toList();
    }

    @Override
    public double measure(ItemScorer scorer) {
        return evaluator
                .measure("that is learning", scorer, questions, answered -> {})
                .sample(figure)
                .estimate()
                .mean();
    }
}
