package io.quando.domain.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HyperparametersTest {
    private static final List<Hyperparameter> DECLARED =
            List.of(
                    new Hyperparameter("neighbours", 50, 1, 1_000, List.of(20.0, 50.0), "how many")
                            .counting(),
                    new Hyperparameter("decay", 0.8, 0, 1, List.of(0.5), "how fast"));

    @Test
    void theRestIsStandard() {
        Hyperparameters values = Hyperparameters.of(DECLARED, Map.of("decay", 1.0));
        assertThat(values.values())
                .containsExactly(Map.entry("neighbours", 50.0), Map.entry("decay", 1.0));
        assertThat(values.number("decay")).isEqualTo(1);
        assertThat(values.count("neighbours")).isEqualTo(50);
    }

    /// Whatever was asked for, it was not what rounding makes of it.
    @Test
    void aCountThatIsNotWholeIsRefused() {
        for (double value : new double[] {1.5, 20.6, 999.999}) {
            assertThatThrownBy(() -> Hyperparameters.of(DECLARED, Map.of("neighbours", value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The parameter neighbours (%s) must be a whole number. Maybe you meant %d?",
                            value, Math.round(value));
        }
        assertThat(Hyperparameters.of(DECLARED, Map.of("neighbours", 1e3)).count("neighbours"))
                .isEqualTo(1000);
    }

    @Test
    void whatCountsNothingMayBeAnyNumber() {
        Hyperparameters values = Hyperparameters.of(DECLARED, Map.of("decay", 0.25));
        assertThat(values.number("decay")).isEqualTo(0.25);
        assertThatThrownBy(() -> values.count("decay"))
                .hasMessage(
                        "The parameter decay (0.25) must be a whole number. Maybe you meant 0?");
    }

    @Test
    void whatIsSetIsNotTried() {
        assertThat(Hyperparameter.untried("decay", 0.25, 0, 1, "how fast").choices())
                .containsExactly(0.25);
        Hyperparameter set = LOSS.untried();
        assertThat(set.choices()).containsExactly(0.0);
        assertThat(set.parse("sampled")).isEqualTo(1);
        assertThat(DECLARED.getFirst().untried())
                .isEqualTo(
                        Hyperparameter.untried("neighbours", 50, 1, 1_000, "how many").counting());
    }

    @Test
    void namesAndRangesAreChecked() {
        assertThatThrownBy(() -> Hyperparameters.of(DECLARED, Map.of("speed", 1.0)))
                .hasMessage("The parameter (speed) is not known. There are neighbours, decay.");
        assertThatThrownBy(() -> Hyperparameters.of(List.of(), Map.of("speed", 1.0)))
                .hasMessage("The parameter (speed) is not known: there is nothing to set.");
        for (double value : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Hyperparameters.of(DECLARED, Map.of("decay", value)))
                    .hasMessage("The parameter decay (%s) must be between 0 and 1.", value);
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
                            "The standard value of the parameter decay (%s) must be between 0 and 1.",
                            value);
            assertThatThrownBy(() -> declared(0.5, 0.5, value))
                    .hasMessage(
                            "The choice of the parameter decay (%s) must be between 0 and 1.",
                            value);
        }
    }

    @Test
    void whatIsDeclaredToCountMustBeWhole() {
        assertThatThrownBy(() -> declared(0.5, 1.0).counting())
                .hasMessageStartingWith("The standard value of the parameter decay (0.5) must be");
        assertThatThrownBy(() -> declared(1, 0.5).counting())
                .hasMessageStartingWith("The choice of the parameter decay (0.5) must be a whole");
        assertThat(declared(1, 0.0, 1.0).counting().counts()).isTrue();
        assertThat(declared(1, 0.0, 1.0).counts()).isFalse();
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
    void textsAndVectorsMustBeOfTheSameItems() {
        Sequences sequences = Sequences.builder().add("u", "i", null, null, null).build();
        assertThatThrownBy(() -> new TrainingSet(sequences, ItemTexts.none(2), 1))
                .hasMessage("There are 1 items in the sequences and 2 in the texts.");
        assertThatThrownBy(() ->
                        new TrainingSet(
                                sequences, ItemTexts.none(1), ItemEmbeddings.none(3), 1, null))
                .hasMessage("There are 1 items in the sequences and 3 in the vectors.");
        assertThat(new TrainingSet(sequences, ItemTexts.none(1), 1).seed()).isEqualTo(1);
    }

    private static final Hyperparameter LOSS =
            Hyperparameter.of("loss", List.of("full", "sampled"), "of what");

    @Test
    void valuesAreReadAsPeopleWriteThem() {
        List<Hyperparameter> declared = List.of(DECLARED.getFirst(), LOSS);
        assertThat(Hyperparameters.parse(declared, Map.of("loss", "sampled", "neighbours", "20")))
                .isEqualTo(Map.of("loss", 1.0, "neighbours", 20.0));
        assertThatThrownBy(() -> Hyperparameters.parse(declared, Map.of("loss", "1")))
                .hasMessage("The parameter loss (1) must be one of full, sampled.");
        assertThatThrownBy(() -> Hyperparameters.parse(declared, Map.of("neighbours", "many")))
                .hasMessage("The parameter neighbours (many) must be a number between 1 and 1000.");
        assertThatThrownBy(() -> Hyperparameters.parse(declared, Map.of("speed", "1")))
                .hasMessage("The parameter (speed) is not known. There are neighbours, loss.");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(LOSS.format(1)).isEqualTo("sampled");
        assertThat(LOSS.plain(1)).isEqualTo("sampled");
        Hyperparameter any = new Hyperparameter("any", 0, -1e300, 1e300, List.of(0.0), "any");
        assertThat(List.of(any.format(50), any.format(-3), any.format(0.25)))
                .containsExactly("50", "-3", "0.25");
        assertThat(any.plain(50)).isEqualTo(50L);
        assertThat(any.plain(0.25)).isEqualTo(0.25);
        for (double value : new double[] {0, 1, 7, 8, 1021, 0.1, 1e-5, 3e7, 1e300, -1e19, 4.5e15}) {
            assertThat(any.parse(any.format(value))).isEqualTo(value);
        }
    }
}
