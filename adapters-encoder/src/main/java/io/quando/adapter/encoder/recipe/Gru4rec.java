package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.NextItemAnswers;
import io.quando.adapter.encoder.batch.NextItemLessons;
import io.quando.adapter.encoder.batch.NextItemWindows;
import io.quando.adapter.encoder.network.Cell;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Recurrent;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.List;

/// A recurrent network that predicts the next item.
final class Gru4rec implements Recipe {
    private static final String CELL = "cell";

    @Override
    public String name() {
        return "gru4rec";
    }

    @Override
    public String source() {
        return "Hidasi et al. 2016, Session-based Recommendations with Recurrent Neural Networks; trained on whole sequences and the softmax over all items as in Klenitskiy & Vasilev 2023, Turning Dross Into Gold Loss";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                SequenceSizes.hyperparameters(256, SequenceSizes.layers("layers", 1, 1.0, 2.0)),
                List.of(
                        Hyperparameter.of(CELL, Cell.words(), "cell of the network"),
                        ActionChoice.hyperparameter()),
                LossChoice.hyperparameters(),
                AugmentationChoice.hyperparameters(),
                Plan.hyperparameters(25, 6, 0.002, 0.25));
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return network(plan, items).parameters();
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return new NextItemAnswers(network(plan, items), SequenceSizes.length(plan));
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        ActionChoice.require(plan, training.sequences());
        var windows = new NextItemWindows(training.sequences(), SequenceSizes.length(plan));
        return new NextItemLessons(
                network(plan, training.sequences().items()),
                LossChoice.of(plan),
                AugmentationChoice.applied(plan, windows),
                SequenceSizes.budget(plan));
    }

    private static Recurrent network(Hyperparameters plan, int items) {
        return new Recurrent(
                items,
                plan.count("dim"),
                plan.count("layers"),
                Cell.values()[plan.count(CELL)],
                AugmentationChoice.hides(plan),
                ActionChoice.read(plan));
    }
}
