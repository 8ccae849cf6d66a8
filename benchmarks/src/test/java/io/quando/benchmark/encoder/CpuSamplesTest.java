package io.quando.benchmark.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuSamplesTest {
    @Test
    void whatCannotBeToldIsNotInTheLibrary() {
        assertThat(new CpuSamples(6, 8, 4).libraryShare()).isEqualTo(0.5);
    }

    @Test
    void threadThatWasNotSeenComputingIsNotInTheLibrary() {
        assertThat(new CpuSamples(0, 0, 0).libraryShare()).isZero();
    }
}
