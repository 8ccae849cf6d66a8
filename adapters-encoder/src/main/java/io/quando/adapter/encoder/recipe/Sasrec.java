package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.NextItemAnswers;
import io.quando.adapter.encoder.batch.NextItemLessons;
import io.quando.adapter.encoder.batch.NextItemWindows;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Transformer;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.List;

/// A causal transformer that predicts the next item.
final class Sasrec implements Recipe {
    @Override
    public String name() {
        return "sasrec";
    }

    @Override
    public String source() {
        return "Kang & McAuley 2018, Self-Attentive Sequential Recommendation; trained on the softmax over all items as in Klenitskiy & Vasilev 2023, Turning Dross Into Gold Loss";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                SequenceSizes.hyperparameters(256, SequenceSizes.layers("blocks", 3, 2.0, 3.0)),
                List.of(TimeChoice.hyperparameter(), ActionChoice.hyperparameter()),
                LossChoice.hyperparameters(),
                AugmentationChoice.hyperparameters(),
                Plan.hyperparameters(25, 6, 0.002, 0.25));
    }

    @Override
    public Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return SequenceSizes.fitted(plan, sequences, 1);
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
        TimeChoice.require(plan, training.sequences());
        ActionChoice.require(plan, training.sequences());
        var windows = new NextItemWindows(training.sequences(), SequenceSizes.length(plan));
        return new NextItemLessons(
                network(plan, training.sequences().items()),
                LossChoice.of(plan),
                AugmentationChoice.applied(plan, windows),
                SequenceSizes.budget(plan));
    }

    private static Transformer network(Hyperparameters plan, int items) {
        var network =
                new Transformer(
                                items,
                                plan.count("dim"),
                                plan.count("blocks"),
                                SequenceSizes.length(plan))
                        .timed(TimeChoice.of(plan))
                        .withActions(ActionChoice.read(plan));
        return AugmentationChoice.hides(plan) ? network.hiding() : network;
    }
}
