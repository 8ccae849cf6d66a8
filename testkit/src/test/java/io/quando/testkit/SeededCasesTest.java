package io.quando.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeededCasesTest {
    @Test
    void eachSeedGivesTheSameCaseEveryTime() {
        assertThat(numbers()).isEqualTo(numbers()).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void theSeedOfAFailureIsPrinted() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() ->
                        SeededCases.run(
                                20,
                                random -> {
                                    seen.add(random.nextInt());
                                    assertThat(seen).hasSizeLessThan(8);
                                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Seed 7:")
                .hasMessageContaining("-Dquando.seed=7");
    }

    private static List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        SeededCases.run(20, random -> numbers.add(random.nextInt()));
        return numbers;
    }
}
