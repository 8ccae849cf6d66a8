package io.quando.bootstrap.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are odd, and files that are wrong.
class MineInputTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"frequent", "closed", "maximal", "rules"})
    void anEmptyFileIsAFailure(String task) throws IOException {
        MineRun run = MineRun.onText(folder, "", "--task", task);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("holds no transactions").hasLineCount(1);
    }

    @Test
    void aSingleLineIsATransaction() throws IOException {
        assertThat(count("4 2", "--min-support", "1")).isEqualTo(3);
        assertThat(count("4 2", "--task", "closed", "--min-support", "1")).isEqualTo(1);
        assertThat(count("4 2", "--task", "periodic", "--max-period", "1")).isEqualTo(3);
    }

    @Test
    void oneIsNotSpokenOfAsMany() throws IOException {
        MineRun run = MineRun.onText(folder, "4\n", "--min-support", "1");
        assertThat(run.out()).startsWith("1 frequent itemset in 1 transaction over 1 item\n");
        run = MineRun.onText(folder, "4 -1 -2\n", "--task", "sequential");
        assertThat(run.out()).startsWith("1 sequential pattern in 1 sequence over 1 item\n");
    }

    @Test
    void emptyLinesAtTheEndAreNoTransactions() throws IOException {
        MineRun run = MineRun.onText(folder, "1 2\n1 2\n\n\n", "--min-support", "2", "--json");
        assertThat(run.json().get("transactions").intValue()).isEqualTo(2);
        assertThat(run.json().get("count").intValue()).isEqualTo(3);
        assertThat(count("1 2\n1 2\n\n", "--task", "periodic", "--max-period", "1")).isEqualTo(3);
    }

    @Test
    void anItemCountsOnceInATransaction() throws IOException {
        assertThat(count("5 5 5\n5\n6 6\n", "--min-support", "2")).isEqualTo(1);
        assertThat(count("5 5 5\n5\n6 6\n", "--min-support", "3")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "lcm", "fp-growth", "apriori"})
    void anItemThatIsEverywhereIsFound(String algorithm) throws IOException {
        String text = "1 7\n2 7\n1 2 7\n7\n";
        assertThat(count(text, "--min-support", "2", "--algorithm", algorithm)).isEqualTo(5);
        assertThat(count(text, "--min-support", "4", "--algorithm", algorithm)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frequent", "closed", "maximal", "rules"})
    void aSupportAboveTheCountFindsNothingAndSaysSo(String task) throws IOException {
        MineRun run = MineRun.onText(folder, "1 2\n1\n", "--task", task, "--min-support", "3");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("0 ").contains("lower --min-support");
    }

    @Test
    void largeItemNumbersAreItems() throws IOException {
        assertThat(count("2147483647 0\n2147483647\n", "--min-support", "1")).isEqualTo(3);
        MineRun run = MineRun.onText(folder, "2147483648\n", "--format", "fimi");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("line 1: \"2147483648\" is not an item", "--format words");
    }

    @ParameterizedTest
    @CsvSource({
        "frequent, bread #SUP: 2",
        "closed, bread \"bread and butter\" #SUP: 2",
        "maximal, bread \"bread and butter\" #SUP: 2",
        "rules, bread ==> \"bread and butter\" #SUP: 2 #CONF: 1.0",
        "periodic --max-period 1, bread #SUP: 2 #MINPER: 1 #MAXPER: 1 #AVGPER: 0.6666666666666666",
        "stable-periodic --max-period 1 --max-lability 0, bread #SUP: 2 #MAXLA: 0",
    })
    void wordsComeBackInWhatIsWrittenAndInTheReport(String task, String line) throws IOException {
        Path written = folder.resolve("patterns.txt");
        String text = "bread and butter,bread\nbread,bread and butter\n";
        String options = "--task " + task + " --min-support 2";
        MineRun run = MineRun.onText(folder, text, (options + " --output " + written).split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(written).content().contains(line + "\n");
        run = MineRun.onText(folder, text, (options + " --json").split(" "));
        assertThat(run.json().get("named").booleanValue()).isTrue();
        assertThat(run.err()).contains("Items are words, with commas between");
        assertThat(run.json().get("sample").toString()).contains("bread and butter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequential", "sequential-rules"})
    void namesThatSpmfGaveComeBackInSequencesToo(String task) throws IOException {
        Path written = folder.resolve("patterns.txt");
        String text = "@CONVERTED_FROM_TEXT\n@ITEM=1=apple\n@ITEM=2=iced tea\n1 -1 2 -1 -2\n";
        String[] options = {"--task", task, "--min-support", "1", "--output", "" + written};
        assertThat(MineRun.onText(folder, text, options).exitCode()).isZero();
        assertThat(written)
                .content()
                .contains(
                        task.equals("sequential")
                                ? "apple -1 \"iced tea\" -1 #SUP: 1"
                                : "apple ==> \"iced tea\" #SUP: 1");
    }

    @Test
    void numbersHaveNoNames() throws IOException {
        MineRun run = MineRun.onText(folder, "\uFEFF1,2\n1 2\n", "--min-support", "2", "--json");
        assertThat(run.json().get("named").booleanValue()).isFalse();
        assertThat(run.json().get("sample").get(0).textValue()).isEqualTo("1 2 #SUP: 2");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tab, 'a b\tc', 2", "blank, 'a b\tc', 3", "'|', 'a b|c', 2", "',', 'a;b,c', 2"})
    void theDelimiterOfWordsCanBeSaid(String delimiter, String text, int items) throws IOException {
        MineRun run =
                MineRun.onText(
                        folder,
                        text.replace("\\t", "\t"),
                        "--min-support",
                        "1",
                        "--delimiter",
                        delimiter,
                        "--json");
        assertThat(run.json().get("items").intValue()).isEqualTo(items);
    }

    @Test
    void aDelimiterOfSeveralCharactersIsWrongUse() throws IOException {
        MineRun run = MineRun.onText(folder, "a\n", "--delimiter", "::");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The --delimiter (::) must be one character, tab or blank.");
    }

    /// Two of many rows share 48 items, all of whose subsets are frequent.
    @Test
    void whatIsSaidOfTooManyPatternsIsTrue() throws IOException {
        String shared = IntStream.range(0, 48).mapToObj(i -> i + " ").collect(joining());
        String text = shared + "90\n" + shared + "91\n1 3\n2 4\n";
        String[] options = {"--min-support", "2", "--max-patterns", "1000"};
        assertThat(MineRun.onText(folder, text, options).err())
                .contains("There are more than 1,000 patterns, at least 2.8·10^14. Raise");
        for (String task : List.of("closed", "maximal", "rules")) {
            MineRun run =
                    MineRun.onText(
                            folder,
                            text + "1 2 5\n5 2 3\n",
                            "--min-support",
                            "1",
                            "--max-patterns",
                            "1",
                            "--task",
                            task);
            assertThat(run.err()).contains("There is more than 1 pattern. Raise");
        }
    }

    @Test
    void theFileToBeMinedIsNoOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.dat"), "1 2\n");
        Path same = folder.resolve("./shop.dat");
        MineRun run = MineRun.on(file, "--min-support", "1", "--output", same.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is the file to be mined");
        assertThat(file).hasContent("1 2\n");
    }

    @Test
    void aSearchThatIsRefusedKeepsTheOutputOfTheLast() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
        String[] options = {"--min-support", "1", "--max-patterns", "2", "--output", "" + kept};
        MineRun run = MineRun.onText(folder, "1 2\n", options);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(kept).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @CsvSource({
        "frequent, 'Raise --min-support, set --max-length, choose --task closed or maximal, or allow more'",
        "closed, 'Raise --min-support, set --max-length, choose --task maximal, or allow more'",
        "rules, 'Raise --min-support, set --max-length, raise --min-confidence, or allow more'",
    })
    void aWayToFewerPatternsIsOneOfTheTask(String task, String ways) throws IOException {
        String[] options = {"--task", task, "--min-support", "1", "--max-patterns", "1"};
        MineRun run = MineRun.onText(folder, "1 2\n1\n", options);
        assertThat(run.err()).contains("There is more than 1 pattern", ways);
    }

    @Test
    void sequencesAreNoTransactions() throws IOException {
        MineRun run = MineRun.onText(folder, "1 -1 2 -1 -2\n", "--task", "closed");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("a task for sequences");
    }

    @Test
    void anOutputThatMayNotBeWrittenIsAFailureBeforeMining() throws IOException {
        Path target = Files.createDirectory(folder.resolve("folder"));
        MineRun run = MineRun.onText(folder, "1\n", "--output", target.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(target + " cannot be written").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("a device that is always full").exists();
        MineRun run = MineRun.onText(folder, "1\n", "--output", full.toString(), "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("/dev/full cannot be written").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    private int count(String text, String... options) throws IOException {
        String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--json";
        return MineRun.onText(folder, text, all).json().get("count").intValue();
    }
}
