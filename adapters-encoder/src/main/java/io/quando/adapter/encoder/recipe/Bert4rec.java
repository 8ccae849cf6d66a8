package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.HiddenItemAnswers;
import io.quando.adapter.encoder.batch.HiddenItems;
import io.quando.adapter.encoder.batch.NextItemLessons;
import io.quando.adapter.encoder.loss.FullSoftmax;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Transformer;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.List;

/// A transformer that predicts hidden items from both sides, and so the one behind the last.
final class Bert4rec implements Recipe {
    private static final String MASK = "mask";
    private static final String HEADS = "heads";

    @Override
    public String name() {
        return "bert4rec";
    }

    @Override
    public String source() {
        return "Sun et al. 2019, BERT4Rec: Sequential Recommendation with Bidirectional Encoder Representations from Transformer";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                SequenceSizes.hyperparameters(128, SequenceSizes.layers("blocks", 2, 2.0, 3.0)),
                List.of(
                        new Hyperparameter(
                                        HEADS, 4, 1, 64, List.of(2.0, 4.0), "most heads of a layer")
                                .counting()
                                .formerly(1),
                        new Hyperparameter(
                                MASK,
                                0.4,
                                0.01,
                                0.9,
                                List.of(0.2, 0.4),
                                "share of the items before the last that are hidden"),
                        ActionChoice.hyperparameter()),
                Plan.hyperparameters(60, 20, 0.003, 0.1));
    }

    @Override
    public Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return SequenceSizes.fitted(plan, sequences, 0);
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return network(plan, items).parameters();
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return new HiddenItemAnswers(network(plan, items), SequenceSizes.length(plan));
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        ActionChoice.require(plan, training.sequences());
        return new NextItemLessons(
                network(plan, training.sequences().items()),
                new FullSoftmax(),
                new HiddenItems(
                        training.sequences(), SequenceSizes.length(plan), plan.number(MASK)),
                SequenceSizes.budget(plan));
    }

    private static Transformer network(Hyperparameters plan, int items) {
        return new Transformer(
                        items, plan.count("dim"), plan.count("blocks"), SequenceSizes.length(plan))
                .withHeads(plan.count(HEADS))
                .hiding()
                .seeingBothSides()
                .withActions(ActionChoice.read(plan));
    }
}
