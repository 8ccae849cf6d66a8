package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSampleTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 1021})
    void everythingIsKeptWhileThereIsRoom(int count) {
        NumberSample sample = sample(1021, count);
        assertThat(sample.values()).isEqualTo(IntStream.range(0, count).asDoubleStream().toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 16, 17, 100, 1021})
    void beyondThatEvenlySpacedOnesAreKept(int count) {
        double[] values = sample(8, count).values();
        assertThat(values).hasSizeBetween(4, 8);
        assertThat(DoubleStream.of(values)).isSubsetOf(multiples(values[1], count));
        assertThat(values[1] * values.length).isGreaterThanOrEqualTo(count - values[1]);
    }

    @Test
    void countAndExtremesStayExact() {
        double[] values = sample(8, 1021).values();
        assertThat(sample(8, 1021).summary())
                .isEqualTo(new NumberSummary(1021, 0, Medians.of(values), 1020));
    }

    @Test
    void nothingHasNoSummary() {
        assertThat(new NumberSample(8).summary()).isNull();
    }

    private static NumberSample sample(int room, int count) {
        NumberSample sample = new NumberSample(room);
        IntStream.range(0, count).forEach(sample::add);
        return sample;
    }

    private static Double[] multiples(double stride, int count) {
        return DoubleStream.iterate(0, x -> x < count, x -> x + stride)
                .boxed()
                .toArray(Double[]::new);
    }
}
