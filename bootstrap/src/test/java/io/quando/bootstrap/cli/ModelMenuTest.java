package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.evaluate.ModelSpec;
import io.quando.bootstrap.cli.EvaluateOptions.ProtocolName;
import io.quando.domain.encode.EncoderModels;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

class ModelMenuTest {
    /// Learns nothing, but can be set.
    private record Settable(String name) implements Learner {
        @Override
        public String source() {
            return "made for a test";
        }

        @Override
        public List<Hyperparameter> hyperparameters() {
            return List.of(
                    Hyperparameter.of("loss", List.of("full", "sampled"), "over which items"),
                    new Hyperparameter("width", 64, 1, 4_096, List.of(64.0), "of a layer")
                            .counting());
        }

        @Override
        public ItemScorer learn(
                TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
            return (history, scores) -> {};
        }
    }

    private final Settable toy = new Settable("toy");
    private final ModelMenu menu =
            new ModelMenu(List.of(toy), new EncoderModels(List.of(), toy, null, status -> {}));

    private ModelSpec spec(Map<String, String> given) {
        return menu.specs(List.of("toy"), ProtocolName.NEXT_ITEM, Map.of("toy", given)).getFirst();
    }

    @Test
    void valuesAreReadByWhatTheModelDeclares() {
        assertThat(spec(Map.of("loss", "sampled", "width", "128")).given())
                .isEqualTo(Map.of("loss", 1.0, "width", 128.0));
        assertThatThrownBy(() -> spec(Map.of("loss", "some")))
                .hasMessage("toy: The parameter loss (some) must be one of full, sampled.");
        assertThatThrownBy(() -> spec(Map.of("width", "5000")))
                .hasMessage("toy: The parameter width (5000) must be between 1 and 4096.");
        assertThatThrownBy(() -> spec(Map.of("width", "1.5")))
                .hasMessage(
                        "toy: The parameter width (1.5) must be a whole number. Maybe you meant 2?");
    }
}
