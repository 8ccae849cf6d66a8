package io.quando.adapter.encoder;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.NextItemAnswers;
import io.quando.adapter.encoder.batch.NextItemLessons;
import io.quando.adapter.encoder.batch.NextItemWindows;
import io.quando.adapter.encoder.batch.TokenBudget;
import io.quando.adapter.encoder.loss.FullSoftmax;
import io.quando.adapter.encoder.loss.Objective;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Transformer;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.stream.Stream;

/// A causal transformer that tells the next item.
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
        return Stream.concat(
                        Stream.of(
                                new Hyperparameter(
                                        "dim", 256, 8, 2048, List.of(64.0, 128.0, 256.0), "width"),
                                new Hyperparameter("blocks", 3, 1, 24, List.of(2.0, 3.0), "layers"),
                                new Hyperparameter(
                                        "max-length",
                                        200,
                                        2,
                                        4096,
                                        List.of(50.0, 200.0),
                                        "events read"),
                                new Hyperparameter(
                                        "batch-tokens",
                                        4096,
                                        16,
                                        1e6,
                                        List.of(4096.0),
                                        "events of a step"),
                                Hyperparameter.of(
                                        "loss", List.of("softmax"), "what is made small")),
                        Plan.hyperparameters(25, 0.002, 0.25).stream())
                .toList();
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return network(plan, items).parameters();
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return new NextItemAnswers(network(plan, items), plan.count("max-length"));
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        Objective objective = new FullSoftmax();
        return new NextItemLessons(
                network(plan, training.sequences().items()),
                objective,
                new NextItemWindows(training.sequences(), plan.count("max-length")),
                new TokenBudget(plan.count("batch-tokens")));
    }

    private static Transformer network(Hyperparameters plan, int items) {
        return new Transformer(
                items, plan.count("dim"), plan.count("blocks"), plan.count("max-length"));
    }
}
