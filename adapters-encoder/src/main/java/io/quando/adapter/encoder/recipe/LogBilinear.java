package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.NextItemAnswers;
import io.quando.adapter.encoder.batch.NextItemLessons;
import io.quando.adapter.encoder.batch.NextItemWindows;
import io.quando.adapter.encoder.loss.FullSoftmax;
import io.quando.adapter.encoder.network.Bilinear;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.List;

/// A bilinear form of a user's state and the next item.
final class LogBilinear implements Recipe {
    @Override
    public String name() {
        return "bilinear";
    }

    @Override
    public String source() {
        return "Mnih & Hinton 2007, Three New Graphical Models for Statistical Language Modelling; the bilinear decoder of Li et al. 2017, Neural Attentive Session-based Recommendation";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                Reader.hyperparameters(), Plan.hyperparameters(25, 6, 0.003, 0.25));
    }

    @Override
    public Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return Reader.fitted(plan, sequences);
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
        return new NextItemLessons(
                network(plan, training.sequences().items()),
                new FullSoftmax(),
                new NextItemWindows(training.sequences(), SequenceSizes.length(plan)),
                SequenceSizes.budget(plan));
    }

    private static Network network(Hyperparameters plan, int items) {
        return new Bilinear(Reader.network(plan, items), plan.count("dim"));
    }
}
