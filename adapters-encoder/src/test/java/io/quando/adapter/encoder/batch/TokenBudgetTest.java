package io.quando.adapter.encoder.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.testkit.SeededCases;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBudgetTest {
    private static final int TOKENS = 100;

    @Test
    void eachExampleIsInOneBatchThatIsNotTooLarge() {
        SeededCases.run(
                10,
                random -> {
                    for (int count : new int[] {0, 1, 7, 8, 1021}) {
                        List<Example> examples =
                                random.ints(count, 1, 60)
                                        .mapToObj(TokenBudgetTest::example)
                                        .toList();
                        List<Batch> batches = batches(examples, random.nextLong());
                        assertThat(batches.stream().flatMap(batch -> batch.examples().stream()))
                                .containsExactlyInAnyOrderElementsOf(examples);
                        assertThat(batches).allMatch(batch -> tokens(batch) <= TOKENS);
                    }
                });
    }

    @Test
    void littleIsFilledUp() {
        List<Example> examples =
                new SplittableRandom(1)
                        .ints(1021, 1, 60)
                        .mapToObj(TokenBudgetTest::example)
                        .toList();
        long tokens = batches(examples, 1).stream().mapToLong(TokenBudgetTest::tokens).sum();
        long events = examples.stream().mapToLong(Example::length).sum();
        assertThat(tokens).isLessThan(events * 11 / 10);
    }

    @Test
    void exampleThatIsTooLongIsABatchOfItsOwn() {
        assertThat(batches(List.of(example(300), example(2)), 1)).hasSize(2);
    }

    private static List<Batch> batches(List<Example> examples, long seed) {
        return new TokenBudget(TOKENS).batches(examples, new SplittableRandom(seed));
    }

    private static long tokens(Batch batch) {
        int longest = batch.examples().stream().mapToInt(Example::length).max().orElseThrow();
        return (long) longest * batch.examples().size();
    }

    private static Example example(int length) {
        int[] items = IntStream.range(0, length).toArray();
        return new Example(items, items, items);
    }
}
