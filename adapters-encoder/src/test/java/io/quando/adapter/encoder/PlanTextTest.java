package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.train.Plan;
import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.DataHash;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final List<Hyperparameter> DECLARED =
            SmallPlan.SASREC.recipe().hyperparameters();

    /// Rows begin with texts.
    private static final Map<String, Double> BEGIN = Map.of("text", 1.0);

    @Test
    void whatWasWrittenIsRead() {
        var plan = Hyperparameters.of(DECLARED, Map.of("dim", 128.0, "precision", 3.0));
        Map<String, String> written = PlanText.written(DECLARED, plan);
        assertThat(written)
                .containsEntry("dim", "128")
                .containsEntry("precision", "single")
                .containsEntry("loss", "softmax");
        Hyperparameters read = PlanText.read(DECLARED, written);
        assertThat(read.values()).isEqualTo(plan.values());
        assertThat(Plan.precision(read)).isEqualTo(ProductPrecision.SINGLE);
    }

    @Test
    void whatIsNotWrittenIsStandard() {
        assertThat(PlanText.read(DECLARED, Map.of()).values())
                .isEqualTo(Hyperparameters.of(DECLARED, Map.of()).values());
    }

    @Test
    void whatCouldNotBeSetThenIsAsItWas() {
        List<Hyperparameter> declared = SmallPlan.BERT.recipe().hyperparameters();
        assertThat(Hyperparameters.of(declared, Map.of()).count("heads")).isEqualTo(4);
        assertThat(PlanText.read(declared, Map.of()).count("heads")).isEqualTo(1);
    }

    @Test
    void seedSizesAndFeaturesTellTrainingsApart() {
        TrainingSet training = Walks.training(Walks.groups(), 3);
        assertThat(PlanText.identity(Map.of("dim", "8"), training, Map.of("text.snapshot", "x")))
                .isEqualTo(
                        Map.of(
                                "dim", "8",
                                "seed", "3",
                                "items", "12",
                                "events", Long.toString(training.sequences().events()),
                                "text.snapshot", "x"));
    }

    @Test
    void onlyFeaturesThatAreUsedTellTrainingsApart() {
        TrainingSet training = Walks.training(Walks.groups(), 3);
        assertThat(features(SmallPlan.SASREC, training)).isEmpty();
        assertThat(features(SmallPlan.SASREC_WITH_TEXTS, training))
                .isEqualTo(Map.of("text.snapshot", DataHash.nameOf(training.texts())));
        assertThat(features(SmallPlan.SASREC_WITH_VECTORS, training))
                .isEqualTo(Map.of("vectors.snapshot", DataHash.nameOf(training.vectors())));
        assertThat(SmallPlan.GRU.recipe().features(SmallPlan.GRU.plan(BEGIN), training))
                .containsOnlyKeys("text.snapshot");
    }

    private static Map<String, String> features(SmallPlan small, TrainingSet training) {
        return small.recipe().features(small.plan(Map.of()), training);
    }

    @Test
    void trainingIsNotGoneOnWithOtherTexts() {
        TrainingSet begun = Walks.training(Walks.groups(), 3);
        TrainingSet changed =
                new TrainingSet(
                        begun.sequences(), ItemTexts.none(Walks.ITEMS), begun.vectors(), 3, null);
        assertThat(epochsOnceBegun(SmallPlan.SASREC_WITH_TEXTS, begun, changed)).isEqualTo(1);
        assertThat(epochsOnceBegun(SmallPlan.SASREC_WITH_TEXTS, begun, begun)).isZero();
        assertThat(epochsOnceBegun(SmallPlan.SASREC, begun, changed)).isZero();
    }

    /// How many epochs of one are left to do on other data.
    private static int epochsOnceBegun(SmallPlan small, TrainingSet begun, TrainingSet later) {
        var run = Recording.goingOn(checkpoint(small, begun));
        train(small, later, run);
        return run.kept.size();
    }

    private static Checkpoint checkpoint(SmallPlan small, TrainingSet training) {
        var run = Recording.fresh();
        train(small, training, run);
        return run.kept.getFirst();
    }

    private static void train(SmallPlan small, TrainingSet training, TrainingRun run) {
        small.trainer().train(training, small.plan(Map.of("epochs", 1.0)), run).close();
    }
}
