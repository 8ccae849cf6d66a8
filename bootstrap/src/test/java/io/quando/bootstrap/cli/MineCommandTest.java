package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.bootstrap.Quando;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MineCommandTest {
    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void writeTransactions() throws IOException {
        file = Files.writeString(folder.resolve("shop.dat"), "1 2 3\n1 2\n1 3\n2\n");
    }

    @Test
    void jsonIsOneObjectWithTheKeysOfTheContract() throws IOException {
        assertThat(mine("--task", "frequent", "--min-support", "2", "--json")).isZero();
        assertThat(out.toString().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "task",
                        "algorithm",
                        "transactions",
                        "items",
                        "count",
                        "seconds",
                        "cpuSeconds",
                        "peakBytes",
                        "named",
                        "sample");
        assertThat(json.get("task").textValue()).isEqualTo("frequent");
        assertThat(json.get("algorithm").textValue()).isEqualTo("lcm");
        assertThat(json.get("transactions").intValue()).isEqualTo(4);
        assertThat(json.get("items").intValue()).isEqualTo(3);
        assertThat(json.get("count").intValue()).isEqualTo(5);
        assertThat(json.get("seconds").doubleValue()).isPositive();
        assertThat(json.get("cpuSeconds").doubleValue()).isNotNegative();
        assertThat(json.get("peakBytes").longValue()).isGreaterThan(1_000_000);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void peopleReadASummary() {
        assertThat(mine("--min-support", "0.5", "--algorithm", "apriori", "--repeat", "3"))
                .isZero();
        assertThat(out.toString())
                .startsWith("5 frequent itemsets in 4 transactions over 3 items")
                .contains("The most frequent of several items:\n  1 2 #SUP: 2\n  1 3 #SUP: 2\n")
                .contains("apriori: 0.");
    }

    @Test
    void itemsetsAreWritten() {
        Path output = folder.resolve("itemsets.txt");
        assertThat(mine("--min-support", "2", "--output", output.toString(), "--json")).isZero();
        assertThat(output)
                .content()
                .hasLineCount(5)
                .contains("1 2 #SUP: 2\n", "1 3 #SUP: 2\n", "1 #SUP: 3\n");
    }

    @Test
    void rulesAreWritten() {
        Path output = folder.resolve("rules.txt");
        assertThat(
                        mine(
                                "--task",
                                "rules",
                                "--min-support",
                                "2",
                                "--support-of",
                                "rule",
                                "--min-confidence",
                                "0.7",
                                "--output",
                                output.toString()))
                .isZero();
        assertThat(output).hasContent("3 ==> 1 #SUP: 2 #CONF: 1.0\n");
        assertThat(out.toString()).startsWith("1 rule in 4 transactions");
    }

    @Test
    void spmfFilesAreRead() throws IOException {
        Files.writeString(file, "@CONVERTED_FROM_TEXT\n1 2\n1 2\n");
        assertThat(mine("--format", "spmf", "--min-support", "2", "--threads", "2")).isZero();
        assertThat(out.toString()).startsWith("3 frequent itemsets in 2 transactions");
    }

    @ParameterizedTest
    @CsvSource({
        "--task, sorting, 'The --task (sorting) is not known. Choose one of frequent, closed, maximal, rules,'",
        "--format, xml, 'The --format (xml) is not known. Choose one of auto, fimi, spmf, words.'",
        "--algorithm, magic, 'The algorithm (magic) is not one for frequent itemsets.'",
        "--min-support, 0, 'The minimum support (0)'",
        "--min-support, -1, 'The minimum support (-1)'",
        "--min-support, 1.5, 'Maybe you meant 1.5 % = 0.015?'",
        "--min-support, NaN, 'The minimum support (NaN)'",
        "--max-length, 0, 'The --max-length (0) must be at least 1.'",
        "--threads, 0, 'The --threads (0) must be at least 1.'",
        "--max-patterns, 0, 'The --max-patterns (0) must be at least 1.'",
        "--top, 0, 'The --top (0) must be at least 1.'",
        "--min-length, 2, 'The --min-length (2) needs --top, for example --top 100.'",
        "--memory, 2x, 'The --memory (2x) is not a size. Write 512m or 2g.'",
        "--memory, 900000g, 'The --memory (900000g) is more than the JVM may take'",
        "--repeat, 0, 'The --repeat (0) must be at least 1.'",
        "--window, 5, 'The --window (5) belongs to --task sequential-rules, not to frequent.'",
        "--max-gap, 5, 'The --max-gap (5) belongs to --task sequential, not to frequent.'",
        "--min-confidence, 0.5, 'The --min-confidence (0.5) belongs to --task rules or sequential-rules'",
        "--max-period, 5, 'The --max-period (5) belongs to --task periodic or stable-periodic or local'",
        "--max-average, 5, 'The --max-average (5) belongs to --task periodic, not to frequent.'",
        "--max-lability, 5, 'The --max-lability (5) belongs to --task stable-periodic'",
        "--min-duration, 5, 'The --min-duration (5) belongs to --task local-periodic'",
    })
    void wrongValuesAreWrongUse(String option, String value, String message) {
        assertFailure(2, message, option, value);
    }

    @ParameterizedTest
    @CsvSource({
        "rules, --min-confidence, 50, 'The minimum confidence (50.0)'",
        "rules, --min-confidence, NaN, 'The minimum confidence (NaN)'",
        "rules, --support-of, all, 'The --support-of (all) is not known.'",
        "rules, --max-consequent, 0, 'The --max-consequent (0) must be at least 1.'",
        "rules, --max-length, 1, 'The maximum length (1) must be at least 2'",
        "sequential, --algorithm, apriori, 'The algorithm (apriori) is not one for sequential patterns.'",
        "sequential, --format, fimi, 'The --format (fimi) has no sequences, which --task sequential needs.'",
        "sequential, --max-gap, -1, 'The --max-gap (-1) must not be below the --min-gap (0).'",
        "sequential, --min-gap, -1, 'The --min-gap (-1) must be at least 0.'",
        "sequential, --max-span, -1, 'The --max-span (-1) must be at least 0.'",
        "sequential, --max-length, 0, 'The --max-length (0) must be at least 1.'",
        "sequential-rules, --max-antecedent, 0, 'The --max-antecedent (0) must be at least 1.'",
        "sequential-rules, --window, 0, 'The window (0 places) must be at least 1'",
        "periodic, --max-period, 0, 'The --max-period (0) must be at least 1.'",
        "periodic, --max-average, NaN, 'The --max-average (NaN) must be above 0.'",
        "periodic, --min-support, 2, 'needs --max-period, --max-average or both'",
        "stable-periodic, --max-period, 3, 'The --task (stable-periodic) needs --max-lability.'",
        "local-periodic, --max-period, 3, 'The --task (local-periodic) needs --min-duration.'",
        "local-periodic, --max-lability, 3, 'belongs to --task stable-periodic, not to local-periodic.'",
    })
    void wrongValuesOfATaskAreWrongUse(String task, String option, String value, String message) {
        assertFailure(2, message, "--task", task, option, value);
    }

    @ParameterizedTest
    @CsvSource({
        "closed, --top 5 --min-length 3 --max-length 2, 'The --max-length (2) must not be below the --min-length (3).'",
        "sequential, --min-gap 5 --max-gap 3, 'The --max-gap (3) must not be below the --min-gap (5).'",
        "periodic, --max-period 2 --min-period 5, 'The --max-period (2) must not be below the --min-period (5).'",
        "periodic, --max-period 2 --min-period -5, 'The --min-period (-5) must be at least 0.'",
        "periodic, --max-average 2 --min-average 3, 'The --max-average (2.0) must not be below the --min-average (3.0).'",
        "periodic, --max-average 2 --min-average -3, 'The --min-average (-3.0) must be at least 0.'",
        "stable-periodic, --max-period 2 --max-lability -3, 'The --max-lability (-3) must be at least 0.'",
        "local-periodic, --max-period 2 --min-duration 1 --max-spillover -1, 'The --max-spillover (-1) must be at least 0.'",
    })
    void optionsThatContradictAreNamed(String task, String options, String message) {
        assertFailure(2, message, ("--task " + task + " " + options).split(" "));
    }

    @Test
    void aMissingFileIsAFailure() throws IOException {
        Files.delete(file);
        assertFailure(1, "There is no file " + file);
    }

    @Test
    void aMalformedFileIsAFailure() throws IOException {
        Files.writeString(file, "1 2\n3 four\n");
        assertFailure(1, file + ", line 2: \"four\" is not an item", "--format", "fimi");
    }

    @Test
    void sequencesAreAFailure() throws IOException {
        Files.writeString(file, "1 -1 2 -1 -2\n");
        assertFailure(1, "SPMF writes sequences", "--format", "spmf");
    }

    @Test
    void anOutputThatCannotBeWrittenIsAFailure() {
        Path output = folder.resolve("none/patterns.txt");
        assertFailure(1, output + " cannot be written", "--output", output.toString());
    }

    @Test
    void anOutputIsNotTouchedIfTheInputIsUnreadable() throws IOException {
        Path output = Files.writeString(folder.resolve("kept.txt"), "kept");
        Files.writeString(file, "");
        assertFailure(1, "holds no transactions", "--output", output.toString());
        assertThat(output).hasContent("kept");
    }

    private void assertFailure(int exitCode, String message, String... options) {
        assertThat(mine(options)).isEqualTo(exitCode);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(message);
        assertThat(err.toString().lines()).hasSize(1);
    }

    private int mine(String... options) {
        String[] line =
                Stream.concat(Stream.of("mine", file.toString()), Stream.of(options))
                        .toArray(String[]::new);
        return Quando.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line);
    }
}
