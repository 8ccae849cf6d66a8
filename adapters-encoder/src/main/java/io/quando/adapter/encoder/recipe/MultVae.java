package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.BagAnswers;
import io.quando.adapter.encoder.batch.Annealing;
import io.quando.adapter.encoder.batch.BagLessons;
import io.quando.adapter.encoder.network.Autoencoder;
import io.quando.adapter.encoder.network.Bags;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.stream.IntStream;

/// A variational autoencoder of users' items. It ignores their order, and so shows the worth of
/// order.
final class MultVae implements Recipe {
    @Override
    public String name() {
        return "mult-vae";
    }

    @Override
    public String source() {
        return "Liang, Krishnan, Hoffman & Jebara 2018, Variational Autoencoders for Collaborative Filtering";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return SequenceSizes.joined(
                List.of(
                        count("hidden", 600, 2, 8192, "width of the hidden layers"),
                        count("latent", 200, 1, 4096, "width of the latent distribution"),
                        count("batch-users", 64, 1, 65_536, "users of a step"),
                        new Hyperparameter(
                                "beta",
                                0.2,
                                0,
                                1,
                                List.of(0.1, 0.2, 0.5),
                                "highest weight of the divergence"),
                        Hyperparameter.untried(
                                "anneal-epochs", 30, 0, 10_000, "epochs until beta is reached")),
                Plan.hyperparameters(60, 15, 0.001, 0.5));
    }

    private static Hyperparameter count(
            String name, double standard, double min, double max, String meaning) {
        return Hyperparameter.untried(name, standard, min, max, meaning).counting();
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return network(plan, items).parameters();
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return new BagAnswers(network(plan, items));
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        Sequences sequences = training.sequences();
        List<int[]> bags =
                IntStream.range(0, sequences.users())
                        .filter(user -> sequences.length(user) > 0)
                        .mapToObj(user -> Bags.bag(sequences.itemsOf(user)))
                        .toList();
        return new BagLessons(
                network(plan, sequences.items()),
                bags,
                plan.count("batch-users"),
                new Annealing(plan.number("beta"), plan.number("anneal-epochs")));
    }

    private static Autoencoder network(Hyperparameters plan, int items) {
        return new Autoencoder(items, plan.count("hidden"), plan.count("latent"));
    }
}
