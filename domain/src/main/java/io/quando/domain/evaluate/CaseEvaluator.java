package io.quando.domain.evaluate;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Asks one model one batch of questions after another.
///
/// **Mutates** its buffers; one thread at a time.
final class CaseEvaluator {
    private final String model;
    private final ItemScorer scorer;
    private final RankingEvaluator evaluator;
    private final PessimisticRanking ranking = new PessimisticRanking();
    private final BatchScoring inquiry;

    CaseEvaluator(String model, ItemScorer scorer, RankingEvaluator evaluator) {
        this.model = model;
        this.scorer = scorer;
        this.evaluator = evaluator;
        this.inquiry =
                new BatchScoring(scorer, evaluator.sequences().items(), evaluator::nanoseconds);
    }

    /// Asks the questions in a range that fits into one batch.
    void examine(List<TestCase> cases, int from, int to, MeasurementSheet sheet) {
        List<History> histories = cases.subList(from, to).stream().map(this::history).toList();
        inquiry.ask(histories);
        for (int i = 0; i < histories.size(); i++) {
            float[] scores = inquiry.scores(i);
            sheet.enter(from + i, answer(cases.get(from + i), histories.get(i), scores));
        }
    }

    private Answer answer(TestCase question, History history, float[] scores) {
        requireSound(question, scores);
        int[] seen = history.items();
        if (evaluator.options().dropSeen()) {
            Arrays.stream(seen).forEach(item -> scores[item] = Float.NEGATIVE_INFINITY);
        }
        int[] relevant = relevant(question);
        int[] items = TopList.of(scores, evaluator.options().longest());
        return new Answer(
                ranking.ranks(scores, relevant),
                new RecommendedList(items, seen, evaluator.audience(), evaluator.similarity()),
                strengths(items, scores),
                hits(items, relevant),
                ratingError(question, history),
                inquiry.seconds());
    }

    private History history(TestCase question) {
        Sequences all = evaluator.sequences();
        int user = question.user();
        long now = all.timed() ? all.time(user, question.targetsFrom()) : 0;
        return History.of(all, user, question.history(), evaluator.learntFrom(user), now);
    }

    private void requireSound(TestCase question, float[] scores) {
        for (int item = 0; item < scores.length; item++) {
            if (!(scores[item] < Float.POSITIVE_INFINITY)) {
                throw unsound(
                        question,
                        item,
                        "scored",
                        scores[item],
                        "a score must be finite, or −∞ for an item that must not come.");
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

    private static float[] strengths(int[] items, float[] scores) {
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

    /// Predicted minus true value of the first target, or NaN if there is nothing to compare.
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
