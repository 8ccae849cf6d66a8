package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoProcessIT {
    private static final int KEPT = 531_273;
    private static final List<String> PEOPLE =
            List.of("customer-14911", "customer-12748", "customer-17841", "visitor");

    @TempDir static Path temp;

    @Test
    void aDemoKilledWhileItImportsIsCompletedAndThenReused() throws Exception {
        Program program = Program.in(temp, "demo");
        killWhileImporting(program);
        JsonNode completed = Program.json(program.run("demo", "--exit", "--json"));
        JsonNode cleaning = completed.get("cleaning");
        assertThat(cleaning.get("alreadyStored").intValue()).isBetween(1, KEPT - 1);
        assertThat(cleaning.get("stored").intValue() + cleaning.get("alreadyStored").intValue())
                .isEqualTo(cleaning.get("kept").intValue())
                .isEqualTo(KEPT);
        JsonNode again = Program.json(program.run("demo", "--exit", "--json"));
        assertThat(again.get("reused").intValue()).isEqualTo(KEPT);
        assertThat(again.get("rules")).isEqualTo(completed.get("rules")).isNotEmpty();
        for (String person : PEOPLE) {
            assertThat(items(again, person))
                    .as(person)
                    .hasSize(5)
                    .isEqualTo(items(completed, person));
        }
    }

    /// Kills it once something is committed.
    private static void killWhileImporting(Program program) throws Exception {
        Path err = temp.resolve("killed.err");
        Process demo =
                program.command("demo", "--exit", "--json").redirectError(err.toFile()).start();
        Program.await("it has read the sample", () -> read(err).contains("Reading:"));
        while (program.number("SELECT count(*) FROM interaction") == 0) {
            Thread.sleep(100);
        }
        demo.destroyForcibly().waitFor();
    }

    private static List<String> items(JsonNode demo, String person) {
        return demo.get(person)
                .get("items")
                .valueStream()
                .map(place -> place.get("item").textValue())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
