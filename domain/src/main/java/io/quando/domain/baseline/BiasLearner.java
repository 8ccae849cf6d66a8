package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import java.util.List;
import java.util.function.DoubleConsumer;

/// The mean rating plus the biases of the user and of the item. It ranks by the item's bias alone.
final class BiasLearner implements Learner {
    private static final Hyperparameter ITEM_SHRINKAGE =
            shrinkage("item-shrinkage", RatingBias.ITEM_SHRINKAGE, "items");
    private static final Hyperparameter USER_SHRINKAGE =
            shrinkage("user-shrinkage", RatingBias.USER_SHRINKAGE, "users");

    private record Bias(RatingBias bias) implements ItemScorer, RatingPredictor {
        @Override
        public void score(History history, float[] scores) {
            for (int item = 0; item < scores.length; item++) {
                scores[item] = (float) bias.ofItem(item);
            }
        }

        @Override
        public double rate(History history, int item) {
            return bias.rate(bias.ofUser(history), item);
        }
    }

    private static Hyperparameter shrinkage(String name, double standard, String whose) {
        return new Hyperparameter(
                name,
                standard,
                0,
                1_000_000,
                List.of(1.0, 5.0, 10.0, 25.0, 50.0, 100.0),
                "shrinkage of the bias of %s, in ratings".formatted(whose));
    }

    @Override
    public String name() {
        return "bias";
    }

    @Override
    public String source() {
        return "Koren, Factor in the neighbors: scalable and accurate collaborative filtering,"
                + " TKDD 2010";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(ITEM_SHRINKAGE, USER_SHRINKAGE);
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        RatingBias bias =
                RatingBias.of(
                        training.sequences(),
                        hyperparameters.number(ITEM_SHRINKAGE.name()),
                        hyperparameters.number(USER_SHRINKAGE.name()));
        progress.accept(1);
        return new Bias(bias);
    }
}
