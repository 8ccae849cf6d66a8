package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each task of the command line, on four baskets or three sequences.
class MineTasksTest {
    private static final String BASKETS = "1 2 3\n1 2\n1 3\n1 2 3\n";
    private static final String SEQUENCES =
            "1 -1 2 -1 3 -1 -2\n1 -1 3 -1 -2\n1 2 -1 9 -1 8 -1 3 -1 -2\n";
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "frequent, --min-support 2, 3 #SUP: 3|1 3 #SUP: 3|2 3 #SUP: 2|1 2 3 #SUP: 2|1 2 #SUP: 3|2 #SUP: 3|1 #SUP: 4",
        "frequent, --min-support 2 --max-length 1, 3 #SUP: 3|2 #SUP: 3|1 #SUP: 4",
        "closed, --min-support 2, 1 3 #SUP: 3|1 2 3 #SUP: 2|1 2 #SUP: 3|1 #SUP: 4",
        "frequent, --top 2 --min-length 2, 1 3 #SUP: 3|1 2 #SUP: 3",
        "closed, --top 3, 1 3 #SUP: 3|1 2 #SUP: 3|1 #SUP: 4",
        "maximal, --min-support 2, 1 2 3 #SUP: 2",
        "rules, --min-support 4 --min-confidence 0.7, ' ==> 1 #SUP: 4 #CONF: 1.0| ==> 2 #SUP: 3 #CONF: 0.75| ==> 3 #SUP: 3 #CONF: 0.75|1 ==> 2 #SUP: 3 #CONF: 0.75|1 ==> 3 #SUP: 3 #CONF: 0.75'",
        "rules, --min-support 2 --min-confidence 0.6 --max-consequent 2 --max-length 3 --support-of rule, '1 ==> 2 #SUP: 3 #CONF: 0.75|1 ==> 3 #SUP: 3 #CONF: 0.75|2 ==> 1 #SUP: 3 #CONF: 1.0|3 ==> 1 #SUP: 3 #CONF: 1.0|2 ==> 3 #SUP: 2 #CONF: 0.6666666666666666|3 ==> 2 #SUP: 2 #CONF: 0.6666666666666666|2 ==> 1,3 #SUP: 2 #CONF: 0.6666666666666666|3 ==> 1,2 #SUP: 2 #CONF: 0.6666666666666666|1,2 ==> 3 #SUP: 2 #CONF: 0.6666666666666666|1,3 ==> 2 #SUP: 2 #CONF: 0.6666666666666666|2,3 ==> 1 #SUP: 2 #CONF: 1.0'",
        "periodic, --max-period 2 --max-average 1.0, 1 #SUP: 4 #MINPER: 1 #MAXPER: 1 #AVGPER: 0.8|2 #SUP: 3 #MINPER: 1 #MAXPER: 2 #AVGPER: 1.0|1 2 #SUP: 3 #MINPER: 1 #MAXPER: 2 #AVGPER: 1.0|3 #SUP: 3 #MINPER: 1 #MAXPER: 2 #AVGPER: 1.0|1 3 #SUP: 3 #MINPER: 1 #MAXPER: 2 #AVGPER: 1.0",
        "stable-periodic, --max-period 1 --max-lability 0, 1 #SUP: 4 #MAXLA: 0",
        "local-periodic, --max-period 1 --min-duration 2, '1 #SUP: 4 #INTERVALS: [1,4]'",
    })
    void transactionsGiveTheirPatterns(String task, String options, String lines)
            throws IOException {
        assertThat(written(BASKETS, task, options)).containsExactlyInAnyOrder(lines.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "sequential, --min-support 3, 1 -1 #SUP: 3|3 -1 #SUP: 3|1 -1 3 -1 #SUP: 3",
        "sequential, --min-support 2 --max-gap 1, 1 -1 #SUP: 3|2 -1 #SUP: 2|3 -1 #SUP: 3",
        "sequential, --min-support 2 --max-span 2 --max-length 2, 1 -1 #SUP: 3|2 -1 #SUP: 2|3 -1 #SUP: 3|1 -1 3 -1 #SUP: 2",
        "sequential-rules, --min-support 3, 1 ==> 3 #SUP: 3 #CONF: 1.0",
        "sequential-rules, --min-support 2 --window 2 --max-antecedent 1, 1 ==> 3 #SUP: 2 #CONF: 0.6666666666666666",
    })
    void sequencesGiveTheirPatterns(String task, String options, String lines) throws IOException {
        assertThat(written(SEQUENCES, task, options)).containsExactlyInAnyOrder(lines.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "frequent, , frequent itemsets in 4 transactions",
        "periodic, --max-period 9, periodic itemsets in 4 transactions",
        "stable-periodic, --max-period 9 --max-lability 1, stable periodic itemsets in 4 transactions",
        "local-periodic, --max-period 9 --min-duration 1, locally periodic itemsets in 4 transactions",
    })
    void peopleReadWhatWasFound(String task, @Nullable String options, String text)
            throws IOException {
        MineRun run = run(BASKETS, task, options);
        assertThat(run.out()).contains("7 " + text).contains("\n  1 2 #SUP: 3");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theSampleIsShortAndHoldsTheMostFrequent() throws IOException {
        StringBuilder baskets = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            baskets.append(100 + i / 2).append(" 7\n");
        }
        MineRun run = MineRun.onText(folder, baskets.append("7 8\n".repeat(3)).toString());
        assertThat(run.out().lines().filter(line -> line.startsWith("  ")))
                .hasSize(10)
                .startsWith("  7 8 #SUP: 3", "  7 100 #SUP: 2");
    }

    @Test
    void morePatternsThanAllowedAreRefusedWithAWayOut() throws IOException {
        MineRun run = MineRun.onText(folder, BASKETS, "--min-support", "1", "--max-patterns", "6");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("There are more than 6 patterns, perhaps 7.")
                .contains("--min-support", "--max-length", "--task closed", "--max-patterns");
        assertThat(MineRun.onText(folder, BASKETS, "--min-support", "1", "--max-patterns", "7"))
                .matches(allowed -> allowed.exitCode() == 0);
    }

    @Test
    void theRefusalTellsHowManyThereAreAtLeast() throws IOException {
        String wide = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20\n".repeat(3);
        MineRun run = MineRun.onText(folder, wide, "--max-patterns", "500", "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("more than 500 patterns, at least 1,000,000. Raise --min-support");
    }

    @Test
    void rulesThatDoNotFitIntoTheMemoryAreRefused() throws IOException {
        String wide = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n".repeat(2);
        MineRun run =
                MineRun.onText(
                        folder,
                        wide,
                        "--task",
                        "rules",
                        "--min-support",
                        "2",
                        "--support-of",
                        "rule",
                        "--memory",
                        "64k");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("itemsets are frequent, and a table of them does not fit.");
    }

    @Test
    void helpIsGroupedAndShowsExamples() {
        String help = MineRun.on(folder, "--help").out();
        assertThat(help.lines())
                .contains("What is worth reporting:", "What the search may take:", "Examples:");
        assertThat(help).contains("--task periodic --max-period 2000");
        assertThat(Arrays.stream(help.split("\n")).mapToInt(String::length)).allMatch(n -> n < 120);
    }

    private List<String> written(String text, String task, String options) throws IOException {
        Path target = folder.resolve("patterns.txt");
        MineRun run = run(text, task, options + " --output " + target + " --json");
        List<String> lines = Files.readAllLines(target);
        assertThat(run.json().get("task").textValue()).isEqualTo(task);
        assertThat(run.json().get("count").intValue()).isEqualTo(lines.size());
        return lines;
    }

    private MineRun run(String text, String task, @Nullable String options) throws IOException {
        String[] given = options == null ? new String[0] : options.split(" ");
        String[] all =
                Stream.concat(Stream.of("--task", task), Stream.of(given)).toArray(String[]::new);
        MineRun run = MineRun.onText(folder, text, all);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run;
    }
}
