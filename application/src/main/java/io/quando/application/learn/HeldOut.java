package io.quando.application.learn;

import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.PromotionRule;
import io.quando.domain.evaluate.RankingEvaluator;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Validation;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// The last event of each user, held out to measure encoders. One half of the users validates and
/// stops the training early; the other half decides whether its encoder goes live.
///
/// A user's half depends on the user's name alone, so it is the same in every training. Neither a
/// new encoder nor the live one was stopped early on the questions that compare them.
///
/// If a half has too few users, all users validate, and nobody decides.
final class HeldOut implements Validation {
    private static final int CUT = 10;
    private static final String FIGURE = "ndcg@" + CUT;
    private static final int MOST_VALIDATED = 2_000;
    private static final int MOST_TESTED = 10_000;

    /// The number of users from which a half is too small only once in a hundred times.
    private static final int SAFE = 3 * PromotionRule.LEAST_USERS;

    /// The share of questions, one in so many, up to which repeats are rare: if no more questions
    /// ask for an item of their own history, seen items are dropped.
    private static final int RARE = 20;

    private final Sequences training;
    private final int users;
    private final List<TestCase> validation;
    private final List<TestCase> test;
    private final RankingEvaluator evaluator;

    /// @param nanoseconds a clock
    /// @param workers ask the questions
    HeldOut(Sequences all, LongSupplier nanoseconds, Workers workers) {
        Split split = new LeaveOneOut().split(all);
        List<TestCase> stopping = half(all, split.test(), false);
        List<TestCase> deciding = half(all, split.test(), true);
        boolean enough = Math.min(stopping.size(), deciding.size()) >= PromotionRule.LEAST_USERS;
        training = split.refitting(all);
        users = split.test().size();
        validation = spread(enough ? stopping : split.test(), MOST_VALIDATED);
        test = enough ? spread(deciding, MOST_TESTED) : List.of();
        boolean dropSeen = RARE * repeats(all, split.test()) <= users;
        evaluator =
                new RankingEvaluator(
                        all,
                        training,
                        null,
                        new RankingOptions(dropSeen, List.of(CUT)),
                        nanoseconds,
                        workers);
    }

    private static List<TestCase> half(Sequences all, List<TestCase> questions, boolean deciding) {
        return questions.stream()
                .filter(question -> decides(all.userName(question.user())) == deciding)
                .toList();
    }

    private static boolean decides(String userName) {
        return new SplittableRandom(userName.hashCode()).nextBoolean();
    }

    private static long repeats(Sequences all, List<TestCase> questions) {
        return questions.stream().filter(question -> isRepeat(all, question)).count();
    }

    private static boolean isRepeat(Sequences all, TestCase question) {
        int target = all.item(question.user(), question.targetsFrom());
        return IntStream.range(0, question.history())
                .anyMatch(position -> all.item(question.user(), position) == target);
    }

    /// The training data.
    Sequences training() {
        return training;
    }

    int validated() {
        return validation.size();
    }

    int tested() {
        return test.size();
    }

    /// True if there are enough users to compare encoders.
    boolean isEnough() {
        return !test.isEmpty();
    }

    /// The number of users, and the number needed, in words.
    String wanting() {
        return "%d users have three events or more. One half of them validates the training, the other decides whether its encoder goes live, and each half needs %d; about %d users are enough."
                .formatted(users, PromotionRule.LEAST_USERS, SAFE);
    }

    /// The NDCG at 10 over all items.
    @Override
    public double measure(ItemScorer scorer) {
        return evaluator
                .measure("the encoder", scorer, validation, answered -> {})
                .sample(FIGURE)
                .estimate()
                .mean();
    }

    /// The NDCG at 10 of each user who decides.
    ///
    /// @param name name of the model, for messages
    /// @param answered told the number of newly answered questions, from any thread
    Sample test(String name, ItemScorer scorer, LongConsumer answered) {
        return evaluator.measure(name, scorer, test, answered).sample(FIGURE);
    }

    private static List<TestCase> spread(List<TestCase> cases, int most) {
        int count = Math.min(cases.size(), most);
        return IntStream.range(0, count)
                .mapToObj(i -> cases.get((int) ((long) i * cases.size() / count)))
                .toList();
    }
}
