package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.train.Plan;
import io.quando.domain.encode.Snapshot;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTextTest {
    private static final List<Hyperparameter> DECLARED =
            SmallPlan.SASREC.recipe().hyperparameters();

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
    void vectorsTellTrainingsApartIfThereAreAny() {
        TrainingSet with = Walks.training(Walks.groups(), 3);
        var without = new TrainingSet(with.sequences(), with.texts(), 3);
        Map<String, String> plain = PlanText.identity(Map.of("dim", "8"), without);
        assertThat(plain).containsOnlyKeys("dim", "seed", "items", "events");
        assertThat(PlanText.identity(Map.of("dim", "8"), with))
                .containsAllEntriesOf(plain)
                .containsEntry("vectors.snapshot", Snapshot.nameOf(with.vectors()));
    }
}
