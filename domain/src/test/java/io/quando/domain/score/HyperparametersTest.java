package io.quando.domain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HyperparametersTest {
    private static final List<Hyperparameter> DECLARED =
            List.of(
                    new Hyperparameter("neighbours", 50, 1, 1_000, List.of(20.0, 50.0), "how many"),
                    new Hyperparameter("decay", 0.8, 0, 1, List.of(0.5), "how fast"));

    @Test
    void theRestIsStandard() {
        Hyperparameters values = Hyperparameters.of(DECLARED, Map.of("decay", 1.0));
        assertThat(values.values())
                .containsExactly(Map.entry("neighbours", 50.0), Map.entry("decay", 1.0));
        assertThat(values.number("decay")).isEqualTo(1);
        assertThat(values.count("neighbours")).isEqualTo(50);
    }

    @Test
    void aCountIsTheNearestWholeNumber() {
        assertThat(Hyperparameters.of(DECLARED, Map.of("neighbours", 20.6)).count("neighbours"))
                .isEqualTo(21);
    }

    @Test
    void namesAndRangesAreChecked() {
        assertThatThrownBy(() -> Hyperparameters.of(DECLARED, Map.of("speed", 1.0)))
                .hasMessage("The parameter (speed) is not known. There are neighbours, decay.");
        assertThatThrownBy(() -> Hyperparameters.of(List.of(), Map.of("speed", 1.0)))
                .hasMessage("The parameter (speed) is not known: there is nothing to set.");
        for (double value : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Hyperparameters.of(DECLARED, Map.of("decay", value)))
                    .hasMessage("The parameter decay (%s) must be between 0.0 and 1.0.", value);
        }
        Hyperparameters values = Hyperparameters.of(DECLARED, Map.of());
        assertThatThrownBy(() -> values.number("speed"))
                .hasMessage("The parameter (speed) was not declared.");
    }

    private static Hyperparameter declared(double standard, Double... choices) {
        return new Hyperparameter("decay", standard, 0, 1, List.of(choices), "how fast");
    }

    @Test
    void whatIsDeclaredMustFitItsRange() {
        assertThat(declared(0, 0.0, 1.0).choices()).containsExactly(0.0, 1.0);
        assertThatThrownBy(() -> declared(0.5))
                .hasMessage(
                        "The parameter decay has no choices. Name its standard value (0.5) if there is nothing else to try.");
        for (double value : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> declared(value, 0.5))
                    .hasMessage(
                            "The standard value of the parameter decay (%s) must be between 0.0 and 1.0.",
                            value);
            assertThatThrownBy(() -> declared(0.5, 0.5, value))
                    .hasMessage(
                            "The choice of the parameter decay (%s) must be between 0.0 and 1.0.",
                            value);
        }
    }

    @Test
    void changedValuesLeaveTheOldOnesAlone() {
        Hyperparameters values = Hyperparameters.of(DECLARED, Map.of());
        Hyperparameters other = values.with(Map.of("decay", 0.5));
        values.values().put("decay", 0.1);
        assertThat(values.number("decay")).isEqualTo(0.8);
        assertThat(other.number("decay")).isEqualTo(0.5);
        assertThat(other.count("neighbours")).isEqualTo(50);
    }

    @Test
    void textsMustBeOfTheSameItems() {
        Sequences sequences = Sequences.builder().add("u", "i", null, null, null).build();
        assertThatThrownBy(() -> new TrainingSet(sequences, ItemTexts.none(2), 1))
                .hasMessage("There are 1 items in the sequences and 2 in the texts.");
        assertThat(new TrainingSet(sequences, ItemTexts.none(1), 1).seed()).isEqualTo(1);
    }
}
