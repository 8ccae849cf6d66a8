package io.quando.mining.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCountsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void measuresOfAHandWorkedRule() {
        RuleCounts counts = new RuleCounts(10, 4, 5, 3);
        assertThat(counts.support()).isEqualTo(0.3);
        assertThat(counts.confidence()).isEqualTo(0.75);
        assertThat(counts.lift()).isEqualTo(1.5);
        assertThat(counts.leverage()).isCloseTo(0.1, EXACT);
        assertThat(counts.conviction()).isCloseTo(2.0, EXACT);
        assertThat(counts.zhang()).isCloseTo(0.1 / 0.18, EXACT);
    }

    @Test
    void aRuleThatAlwaysHoldsHasInfiniteConviction() {
        assertThat(new RuleCounts(10, 4, 5, 4).conviction()).isInfinite().isPositive();
        assertThat(new RuleCounts(10, 4, 10, 4).conviction()).isInfinite();
    }

    @Test
    void zhangIsOneIfBothOnlyOccurTogetherAndMinusOneIfNever() {
        assertThat(new RuleCounts(10, 3, 3, 3).zhang()).isCloseTo(1, EXACT);
        assertThat(new RuleCounts(10, 3, 4, 0).zhang()).isCloseTo(-1, EXACT);
        assertThat(new RuleCounts(10, 10, 10, 10).zhang()).isZero();
    }

    @Test
    void independenceIsNeutralInEveryMeasure() {
        RuleCounts counts = new RuleCounts(100, 20, 50, 10);
        assertThat(counts.lift()).isEqualTo(1);
        assertThat(counts.leverage()).isCloseTo(0, EXACT);
        assertThat(counts.conviction()).isCloseTo(1, EXACT);
        assertThat(counts.zhang()).isCloseTo(0, EXACT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void measuresStayInTheirRangesAndAgreeOnTheSign(long seed) {
        RuleCounts counts = random(new Random(seed));
        assertThat(counts.zhang()).isBetween(-1 - 1e-12, 1 + 1e-12);
        assertThat(counts.leverage()).isBetween(-0.25 - 1e-12, 0.25 + 1e-12);
        assertThat(counts.conviction()).isNotNegative();
        if (Math.abs(counts.leverage()) > 1e-9) {
            assertThat(Math.signum(counts.zhang())).isEqualTo(Math.signum(counts.leverage()));
            assertThat(counts.lift() > 1).isEqualTo(counts.leverage() > 0);
            assertThat(counts.conviction() > 1).isEqualTo(counts.leverage() > 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"10,4,5,6", "10,6,6,1", "10,0,5,0", "10,5,0,0", "10,4,5,-1", "3,4,4,4"})
    void countsThatContradictEachOtherAreRefused(long n, long a, long c, long both) {
        assertThatThrownBy(() -> new RuleCounts(n, a, c, both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradict each other");
    }

    private static RuleCounts random(Random random) {
        long both = random.nextLong(50);
        long antecedent = Math.max(1, both + random.nextLong(50));
        long consequent = Math.max(1, both + random.nextLong(50));
        long all = antecedent + consequent - both + random.nextLong(50);
        return new RuleCounts(all, antecedent, consequent, both);
    }
}
