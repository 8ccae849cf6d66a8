package io.quando.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import io.quando.mining.search.SearchBudget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Holds the example of the module's README to a copy that runs.
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path HERE = Path.of("src/test/java/io/quando/mining/ReadmeTest.java");

    private static void example(PrintStream out) {
        // begin
        TransactionsBuilder baskets = Transactions.builder();
        for (int[] basket : new int[][] {{1, 2, 3}, {1, 2}, {2, 3}, {1, 2, 4}}) {
            for (int item : basket) {
                baskets.add(item);
            }
            baskets.end();
        }
        ItemsetMiner.lcm()
                .mine(
                        baskets.build(),
                        ItemsetQuery.frequent(2),
                        SearchBudget.single(),
                        (items, length, support) ->
                                out.println(
                                        IntStream.range(0, length)
                                                        .map(i -> items[i])
                                                        .sorted()
                                                        .boxed()
                                                        .toList()
                                                + " in "
                                                + support));
        // end
    }

    @Test
    void exampleFindsWhatGoesTogether() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        example(new PrintStream(written, true));
        assertThat(written.toString().lines())
                .containsExactlyInAnyOrder(
                        "[1] in 3", "[2] in 4", "[3] in 2", "[1, 2] in 3", "[2, 3] in 2");
    }

    @Test
    void readmeShowsWhatRuns() throws IOException {
        String code = Files.readString(HERE);
        String ran = code.substring(code.indexOf("// begin") + 8, code.indexOf("// end"));
        String readme = Files.readString(README);
        int from = readme.indexOf("```java") + 7;
        assertThat(words(readme.substring(from, readme.indexOf("```", from))))
                .isEqualTo(words(ran));
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
