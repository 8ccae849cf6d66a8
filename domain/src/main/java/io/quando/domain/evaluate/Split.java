package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.List;

/// A split of sequences into training data and questions; immutable. It holds numbers alone, so it
/// can be stored and used again on the same sequences.
///
/// **Shape** for each user the number of the oldest events that are training data before the
/// validation, and before the test if the model is refitted on training and validation together.
public final class Split {
    private final String protocol;
    private final int[] training;
    private final int[] refitting;
    private final List<TestCase> validation;
    private final List<TestCase> test;

    /// @param protocol description of the protocol with all its options
    /// @throws IllegalArgumentException if a question's targets are training data, if those of the
    ///   validation are not older than those of the same user's test, or if a user does not exist
    /// @throws UnsplittableException if nothing is left to test
    public Split(
            String protocol,
            int[] training,
            int[] refitting,
            List<TestCase> validation,
            List<TestCase> test) {
        this.protocol = protocol;
        this.training = training.clone();
        this.refitting = refitting.clone();
        this.validation = List.copyOf(validation);
        this.test = List.copyOf(test);
        if (training.length != refitting.length) {
            throw new IllegalArgumentException(
                    "There are %d lengths for training and %d for refitting; there must be one of each for a user."
                            .formatted(training.length, refitting.length));
        }
        requireUnseen(this.validation, this.training);
        requireUnseen(this.test, this.refitting);
        requireUnseen(this.test, this.training);
        requireApart(this.validation, this.test);
        if (this.test.isEmpty()) {
            throw new UnsplittableException(
                    "The split (%s) leaves nothing to test: no user has enough events."
                            .formatted(protocol));
        }
    }

    public String protocol() {
        return protocol;
    }

    /// The training data before the validation; also before the test, unless models are refitted.
    public Sequences training(Sequences all) {
        return all.upTo(training);
    }

    /// The training data before the test if models are refitted.
    public Sequences refitting(Sequences all) {
        return all.upTo(refitting);
    }

    /// The questions of the validation, on which parameters are chosen; may be empty.
    public List<TestCase> validation() {
        return validation;
    }

    /// The questions of the test, on which models are judged; at least one.
    public List<TestCase> test() {
        return test;
    }

    public int users() {
        return training.length;
    }

    /// The number of a user's oldest events that are training data before the validation.
    public int trainingLength(int user) {
        return training[user];
    }

    /// The number of a user's oldest events that are training data before the test if models are
    /// refitted.
    public int refittingLength(int user) {
        return refitting[user];
    }

    private static void requireUnseen(List<TestCase> cases, int[] learnt) {
        for (TestCase question : cases) {
            if (question.user() >= learnt.length) {
                throw new IllegalArgumentException(
                        "The user (%d) of a question must be below %d."
                                .formatted(question.user(), learnt.length));
            }
            if (question.targetsFrom() < learnt[question.user()]) {
                throw new IllegalArgumentException(
                        "The targets from position %d of user %d leak: the first %d events are training data."
                                .formatted(
                                        question.targetsFrom(),
                                        question.user(),
                                        learnt[question.user()]));
            }
        }
    }

    /// Requires that the validation has no targets of the test, since parameters are chosen on it.
    private void requireApart(List<TestCase> before, List<TestCase> after) {
        int[] firstTarget = new int[training.length];
        Arrays.fill(firstTarget, Integer.MAX_VALUE);
        after.forEach(
                c -> firstTarget[c.user()] = Math.min(firstTarget[c.user()], c.targetsFrom()));
        for (TestCase question : before) {
            if (question.targetsTo() > firstTarget[question.user()]) {
                throw new IllegalArgumentException(
                        "The validation of user %d up to position %d leaks: the test begins at %d."
                                .formatted(
                                        question.user(),
                                        question.targetsTo(),
                                        firstTarget[question.user()]));
            }
        }
    }
}
