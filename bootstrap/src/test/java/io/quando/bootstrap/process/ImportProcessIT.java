package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProcessIT {
    private static final String FIRST_TIME = "2020-01-01T00:00:00Z";

    @TempDir static Path temp;

    @Test
    void everyFormatIsImported() throws Exception {
        Program program = Program.in(temp, "formats");
        recognisedFilesAreImportedTogether(program);
        orderNeedsAFirstTime(program);
        sessionsAndColumnsInPiecesAreImported(program);
    }

    private static void recognisedFilesAreImportedTogether(Program program) throws Exception {
        Path movies = file("movies.dat", "1::Les Misérables::Drama|Musical\n2::::\n\n");
        Files.writeString(movies, Files.readString(movies), Charset.forName("windows-1252"));
        Path ratings =
                file("ratings.dat", "7::1::5::978300760\n7::9::4::978300761\n7::9::x::978300762\n");
        Path inter =
                file("a.inter", "user_id:token\titem_id:token\ttimestamp:float\n7\t1\t881250949\n");
        Path items =
                file("a.item", "item_id:token\tname:token_seq\n1\t\"Les\" Mis\n3\tToy Story\n");
        Path baskets = file("baskets.json", "{\"7\": [[1, 2], [1]], \"8\": [[2]]}");
        Path json = file("items.json", "{\"4\": {\"title\": \"Mug\", \"price\": 2.5}}");
        JsonNode report =
                Program.json(
                        program.run(
                                "import",
                                movies.toString(),
                                ratings.toString(),
                                inter.toString(),
                                items.toString(),
                                baskets.toString(),
                                json.toString(),
                                "--first-time",
                                FIRST_TIME,
                                "--json"));
        assertThat(report.get(movies.toString()).get("changed").intValue()).isEqualTo(2);
        assertThat(report.get(ratings.toString()).get("stored").intValue()).isEqualTo(3);
        assertThat(report.get(ratings.toString()).get("findings").fieldNames())
                .toIterable()
                .containsExactly("invalid-number");
        assertThat(report.get(inter.toString()).get("stored").intValue()).isEqualTo(1);
        assertThat(report.get(items.toString()).get("changed").intValue()).isEqualTo(2);
        assertThat(report.get(baskets.toString()).get("stored").intValue()).isEqualTo(4);
        assertThat(report.get(json.toString()).get("kept").intValue()).isEqualTo(1);
    }

    private static void orderNeedsAFirstTime(Program program) throws Exception {
        Path pairs = file("pairs.txt", "7 1\n7 2\n7 1\n");
        Finished refused = program.run("import", pairs.toString(), "--format", "pairs");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.errLines())
                .singleElement()
                .asString()
                .contains("hold times", "--first-time " + FIRST_TIME);
        Finished unknown = program.run("import", pairs.toString());
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.errLines()).singleElement().asString().contains("--format pairs");
        String[] complete = {
            "import", pairs.toString(), "--format", "pairs", "--first-time", FIRST_TIME, "--json"
        };
        assertThat(Program.json(program.run(complete)).get("stored").intValue()).isEqualTo(3);
        JsonNode again = Program.json(program.run(complete));
        assertThat(again.get("alreadyStored").intValue()).isEqualTo(3);
    }

    private static void sessionsAndColumnsInPiecesAreImported(Program program) throws Exception {
        Path tills =
                file(
                        "tills.csv",
                        "Day;Hour;Till;Thing\n1.2.2020;9:05;1;5.0\n1.2.2020;9:06;1;7.0\n");
        JsonNode report =
                Program.json(
                        program.run(
                                "import",
                                tills.toString(),
                                "--map",
                                "time=Day+Hour,session=Till,item=Thing",
                                "--time-format",
                                "d.M.yyyy H:mm",
                                "--strip-decimal-ids",
                                "--json"));
        assertThat(report.get("stored").intValue()).isEqualTo(2);
        assertThat(titles(program)).contains("\"Les\" Mis", "7").doesNotContain("7.0");
    }

    /// What is recommended to a stranger: all that anybody did something with.
    private static List<String> titles(Program program) throws Exception {
        JsonNode slate = Program.json(program.run("recommend", "--n", "50", "--json"));
        return slate.get("items").valueStream().map(item -> item.get("title").textValue()).toList();
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }
}
