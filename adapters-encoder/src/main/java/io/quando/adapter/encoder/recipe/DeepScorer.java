package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.PairAnswers;
import io.quando.adapter.encoder.batch.NextItemWindows;
import io.quando.adapter.encoder.batch.PairLessons;
import io.quando.adapter.encoder.network.PairScorer;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.stream.Stream;

/// A perceptron that scores a user's state and an item together.
final class DeepScorer implements Recipe {
    private static final long ROOM = 1 << 22;

    @Override
    public String name() {
        return "deep-scorer";
    }

    @Override
    public String source() {
        return "He, Liao, Zhang, Nie, Hu & Chua 2017, Neural Collaborative Filtering; the user is read from events";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                Reader.hyperparameters(),
                List.of(
                        Hyperparameter.untried("hidden", 128, 2, 4096, "width of the hidden layer")
                                .counting(),
                        Hyperparameter.untried(
                                        "negatives", 16, 1, 1024, "items drawn for each event")
                                .counting()),
                Plan.hyperparameters(25, 6, 0.003, 0.2));
    }

    @Override
    public Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return Reader.fitted(plan, sequences);
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return Stream.of(Reader.network(plan, items).parameters(), scorer(plan).parameters())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return new PairAnswers(
                Reader.network(plan, items), scorer(plan), SequenceSizes.length(plan), ROOM);
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        int items = training.sequences().items();
        return new PairLessons(
                Reader.network(plan, items),
                scorer(plan),
                new NextItemWindows(training.sequences(), SequenceSizes.length(plan)),
                SequenceSizes.budget(plan),
                items,
                plan.count("negatives"));
    }

    private static PairScorer scorer(Hyperparameters plan) {
        return new PairScorer(plan.count("dim"), plan.count("hidden"));
    }
}
