package io.quando.domain.evaluate;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Asks one model one question after another.
///
/// **Mutates** its buffers; one thread at a time.
final class Examiner {
    private final String model;
    private final ItemScorer scorer;
    private final RankingEvaluator evaluator;
    private final PessimisticRanking ranking = new PessimisticRanking();
    private final float[] scores;

    Examiner(String model, ItemScorer scorer, RankingEvaluator evaluator) {
        this.model = model;
        this.scorer = scorer;
        this.evaluator = evaluator;
        this.scores = new float[evaluator.sequences().items()];
    }

    /// Asks the questions from one number up to another.
    void examine(List<TestCase> cases, int from, int to, MeasurementSheet sheet) {
        for (int number = from; number < to; number++) {
            sheet.enter(number, examine(cases.get(number)));
        }
    }

    private Answer examine(TestCase question) {
        History history = history(question);
        Arrays.fill(scores, 0);
        long start = evaluator.nanoseconds();
        scorer.score(history, scores);
        double seconds = (evaluator.nanoseconds() - start) / 1e9;
        requireSound(question);
        int[] seen = history.items();
        if (evaluator.options().dropSeen()) {
            Arrays.stream(seen).forEach(item -> scores[item] = Float.NEGATIVE_INFINITY);
        }
        int[] relevant = relevant(question);
        int[] items = TopList.of(scores, evaluator.options().longest());
        return new Answer(
                ranking.ranks(scores, relevant),
                new RecommendedList(items, seen, evaluator.audience(), evaluator.similarity()),
                strengths(items),
                hits(items, relevant),
                ratingError(question, history),
                seconds);
    }

    private History history(TestCase question) {
        Sequences all = evaluator.sequences();
        int user = question.user();
        long now = all.timed() ? all.time(user, question.targetsFrom()) : 0;
        return History.of(all, user, question.history(), evaluator.learntFrom(user), now);
    }

    private void requireSound(TestCase question) {
        for (int item = 0; item < scores.length; item++) {
            if (!(scores[item] < Float.POSITIVE_INFINITY)) {
                throw unsound(
                        question,
                        item,
                        "scored",
                        scores[item],
                        "a score must be finite, or −∞ for what must not come.");
            }
        }
    }

    private UnsoundScoreException unsound(
            TestCase question, int item, String verb, double number, String rule) {
        Sequences all = evaluator.sequences();
        return new UnsoundScoreException(
                "The model %s %s item (%s) for user (%s) with %s; %s"
                        .formatted(
                                model,
                                verb,
                                all.itemName(item),
                                all.userName(question.user()),
                                number,
                                rule));
    }

    private int[] relevant(TestCase question) {
        return IntStream.range(question.targetsFrom(), question.targetsTo())
                .map(position -> evaluator.sequences().item(question.user(), position))
                .sorted()
                .distinct()
                .toArray();
    }

    private float[] strengths(int[] items) {
        float[] strengths = new float[items.length];
        for (int i = 0; i < items.length; i++) {
            strengths[i] = scores[items[i]];
        }
        return strengths;
    }

    private static boolean[] hits(int[] items, int[] relevant) {
        boolean[] hits = new boolean[items.length];
        for (int i = 0; i < items.length; i++) {
            hits[i] = Arrays.binarySearch(relevant, items[i]) >= 0;
        }
        return hits;
    }

    /// Predicted less true value of the first target, or NaN if there is nothing to compare.
    private double ratingError(TestCase question, History history) {
        Sequences all = evaluator.sequences();
        if (!(scorer instanceof RatingPredictor predictor) || !all.valued()) {
            return Double.NaN;
        }
        int item = all.item(question.user(), question.targetsFrom());
        double predicted = predictor.rate(history, item);
        if (!Double.isFinite(predicted)) {
            throw unsound(question, item, "rated", predicted, "a rating must be finite.");
        }
        return predicted - all.value(question.user(), question.targetsFrom());
    }
}
