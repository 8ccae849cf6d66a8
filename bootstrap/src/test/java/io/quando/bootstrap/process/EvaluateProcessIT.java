package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateProcessIT {
    @TempDir static Path temp;

    @Test
    void whatIsStoredIsEvaluatedBySourceAndBlend() throws Exception {
        Program program = Program.in(temp, "shop");
        Path events = Files.writeString(temp.resolve("events.csv"), events());
        assertThat(program.run("import", events.toString(), "--type", "purchase").exitCode())
                .isZero();
        JsonNode json = Program.json(program.run("evaluate", "--json"));
        assertThat(json.get("dataset").get("interactions").intValue()).isEqualTo(600);
        List<String> names = new ArrayList<>();
        json.get("models").forEach(model -> names.add(model.get("name").textValue()));
        assertThat(names)
                .containsExactly(
                        "cooccurrence",
                        "popularity",
                        "rules",
                        "live-cooccurrence",
                        "live-repeat",
                        "live-popularity",
                        "blend");
        JsonNode blend = json.get("models").get(names.indexOf("blend"));
        assertThat(blend.get("hr@10").doubleValue()).isPositive();
    }

    @Test
    void aMistypedFolderIsNotMade() throws Exception {
        Path missing = temp.resolve("shpo");
        Finished run =
                Finished.run(
                        Program.plain(
                                List.of(), List.of("evaluate", "--data", missing.toString())));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().contains("There is no data in");
        assertThat(missing).doesNotExist();
    }

    /// Thirty customers buy the next two of four things, ten days one after the other.
    private static String events() {
        StringBuilder text = new StringBuilder("user,item,time,session\n");
        for (int user = 0; user < 30; user++) {
            for (int day = 0; day < 10; day++) {
                for (int line = 0; line < 2; line++) {
                    text.append(
                            "c%d,i%d,2026-01-%02dT10:0%d:00Z,%d-%d\n"
                                    .formatted(
                                            user,
                                            (user + day + line) % 4,
                                            day + 1,
                                            line,
                                            user,
                                            day));
                }
            }
        }
        return text.toString();
    }
}
