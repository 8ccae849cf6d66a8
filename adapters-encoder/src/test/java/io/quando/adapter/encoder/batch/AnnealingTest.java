package io.quando.adapter.encoder.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnnealingTest {
    @Test
    void weightRisesAndStays() {
        var annealing = new Annealing(0.2, 10);
        assertThat(annealing.weight(0)).isZero();
        assertThat(annealing.weight(2.5)).isCloseTo(0.05, within(1e-12));
        assertThat(annealing.weight(1000)).isEqualTo(0.2);
    }

    @Test
    void weightMayBeThereFromTheBegin() {
        assertThat(new Annealing(0.2, 0).weight(0)).isEqualTo(0.2);
    }
}
