package io.quando.domain.evaluate;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks a model all questions and ranks all items for each.
///
/// A question is asked at the time of the first event that it asks for: the model knows when the
/// user comes, but not for what.
///
/// Questions are asked in parallel, in blocks of as many batches as make some 64 questions. Each
/// thread holds one score per item for each question of a batch. The result grows with the
/// questions alone, by some 60 bytes each and 40 more for each cut.
public final class RankingEvaluator {
    private static final int BLOCK = 64;

    private final Sequences sequences;
    private final Sequences training;
    private final UsersByItem audience;
    private final ItemSimilarity similarity;
    private final RankingOptions options;
    private final LongSupplier nanoseconds;
    private final Workers workers;

    /// @param sequences all sequences; the questions are about them
    /// @param training the training data
    /// @param similarity similarity of items for the diversity, or null for that of their users
    /// @param nanoseconds a clock
    /// @param workers ask the questions
    public RankingEvaluator(
            Sequences sequences,
            Sequences training,
            @Nullable ItemSimilarity similarity,
            RankingOptions options,
            LongSupplier nanoseconds,
            Workers workers) {
        this.sequences = sequences;
        this.training = training;
        this.audience = UsersByItem.of(training);
        this.similarity = similarity == null ? audience : similarity;
        this.options = options;
        this.nanoseconds = nanoseconds;
        this.workers = workers;
    }

    /// Measures a model.
    ///
    /// @param model its name, for messages
    /// @param progress told the number of newly answered questions, from any thread
    /// @throws UnsoundScoreException if a score is NaN or +∞, or if a predicted rating is not
    ///   finite; of several failures that of the first question
    public Measurement measure(
            String model, ItemScorer scorer, List<TestCase> cases, LongConsumer progress) {
        var sheet = new MeasurementSheet(cases, sequences.items(), options.cuts());
        var examination =
                new Examination(
                        () -> new CaseEvaluator(model, scorer, this),
                        new ConcurrentLinkedQueue<>(),
                        cases,
                        BatchScoring.batch(scorer, sequences.items()),
                        sheet);
        workers.each(examination.blocks(), block -> progress.accept(examination.examine(block)));
        return sheet.measurement();
    }

    /// @param idle examiners that no thread uses
    /// @param batch number of questions asked at once
    private record Examination(
            Supplier<CaseEvaluator> examiners,
            Queue<CaseEvaluator> idle,
            List<TestCase> cases,
            int batch,
            MeasurementSheet sheet) {
        int blocks() {
            return Math.ceilDiv(cases.size(), block());
        }

        /// The number of questions that a thread takes at once.
        private int block() {
            return batch * Math.max(1, BLOCK / batch);
        }

        /// Asks the questions of one block; returns their number.
        int examine(int number) {
            CaseEvaluator evaluator = Objects.requireNonNullElseGet(idle.poll(), examiners);
            int from = number * block();
            int to = Math.min(cases.size(), from + block());
            for (int first = from; first < to; first += batch) {
                evaluator.examine(cases, first, Math.min(to, first + batch), sheet);
            }
            idle.add(evaluator);
            return to - from;
        }
    }

    Sequences sequences() {
        return sequences;
    }

    UsersByItem audience() {
        return audience;
    }

    ItemSimilarity similarity() {
        return similarity;
    }

    RankingOptions options() {
        return options;
    }

    long nanoseconds() {
        return nanoseconds.getAsLong();
    }

    boolean learntFrom(int user) {
        return training.length(user) > 0;
    }
}
