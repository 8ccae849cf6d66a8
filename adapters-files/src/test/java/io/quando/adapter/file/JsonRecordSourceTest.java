package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.Finding;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordSourceTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'user':'b','item':'y';no valid JSON",
                "{'user':'b','it;no valid JSON",
                "{'user':'b','user':'c'};no valid JSON",
                "{'user':'b',};no valid JSON",
                "42;no JSON object",
                "'x';no JSON object",
                "['b'];no JSON object",
                "oops;no valid JSON"
            })
    void badLineIsNamedAndStopsNoOther(String line, String problem) throws IOException {
        for (int at = 0; at < 3; at++) {
            List<String> lines =
                    new ArrayList<>(
                            List.of(
                                    "{'user':'a','item':'x'}",
                                    "{'user':'c','item':'z'}",
                                    "{'user':'d','item':'z'}"));
            lines.add(at, line);
            if (at == 0 && !line.startsWith("{")) {
                continue;
            }
            List<RawRecord> records = records(json(String.join("\n", lines)));
            Finding noticed = Objects.requireNonNull(records.get(at).noticed());
            assertThat(records).hasSize(4);
            assertThat(records.get(at).row()).isEqualTo(at + 1);
            assertThat(noticed.evidence()).startsWith(problem).doesNotContain("JsonReadFeature");
            assertThat(records.stream().filter(row -> row.noticed() == null)).hasSize(3);
        }
    }

    @Test
    void objectsOfOneLineAreRowsOfTheirOwn() throws IOException {
        assertThat(
                        records(
                                json(
                                        "{'user':'a','item':'x'}{'user':'b','item':'y'}\n\n{'user':'c','item':'z'}\n")))
                .containsExactly(
                        new RawRecord(1, List.of("a", "x")),
                        new RawRecord(1, List.of("b", "y")),
                        new RawRecord(3, List.of("c", "z")));
    }

    @Test
    void numbersThatAreNoneAreTexts() throws IOException {
        assertThat(records(json("{'item':'a','value':NaN}\n{'item':'b','value':-Infinity}\n")))
                .extracting(RawRecord::fields)
                .containsExactly(List.of("a", "NaN"), List.of("b", "-Infinity"));
    }

    @Test
    void objectsOverSeveralLinesAreRead() throws IOException {
        assertThat(records(json("{\n'user':'a',\n'item':'x'\n}\n{\n'user':'b',\n'item':'y'\n}\n")))
                .extracting(RawRecord::fields)
                .containsExactly(List.of("a", "x"), List.of("b", "y"));
    }

    @Test
    void elementOfAListThatIsNoObjectIsNamed() throws IOException {
        List<RawRecord> records =
                records(json("[{'user':'a','item':'x'},\n7,\n[1],\n{'user':'b'}]"));
        assertThat(records).extracting(RawRecord::row).containsExactly(1L, 2L, 3L, 4L);
        assertThat(records).filteredOn(row -> row.noticed() != null).hasSize(2);
    }

    @Test
    void listOfItemsIsAsManyRows() throws IOException {
        String text = "{'user':'a','items':['d','e|f'],'tags':['s','t']}\n{'user':'b','items':'g'}";
        assertThat(meant(text, "user=user,item=items"))
                .containsExactly(
                        new RawRecord(1, List.of("a", "d", "s|t")),
                        new RawRecord(1, List.of("a", "e|f", "s|t")),
                        new RawRecord(2, List.of("b", "g", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "time", "session"})
    void listWhereOneValueIsMeantIsNoRow(String role) throws IOException {
        String text = "{'%s':['p','q'],'item':'x'}\n{'%s':'p','item':'y'}".formatted(role, role);
        List<RawRecord> records = meant(text, role + "=" + role + ",item=item");
        assertThat(records.getFirst())
                .isEqualTo(RawRecord.malformed(1, role + " is a list (p, q); one value is meant"));
        assertThat(records.getLast().fields()).containsExactly("p", "y");
    }

    @Test
    void objectWhereAValueIsMeantIsNoRow() throws IOException {
        String text = "{'user':{'id':'x3'},'item':'f'}\n{'user':'b','item':'g'}";
        assertThat(meant(text, "user=user,item=item").getFirst())
                .isEqualTo(
                        RawRecord.malformed(
                                1,
                                "user is an object; map a field of it, for example user=user.id"));
        assertThat(meant(text, "user=user.id,item=item").getFirst().fields()).contains("x3");
    }

    @Test
    void brokenListIsRefusedInPlainWords() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.json"), "[{\"user\":\"a\"},\n{\"user\" 7}]");
        assertThatThrownBy(() -> DataFiles.open(file, ReadOptions.of(DataFormat.JSON)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("is no JSON: line 2, column 9")
                .hasMessageNotContaining("enable")
                .hasMessageNotContaining("marker");
    }

    private List<RawRecord> meant(String text, String mapping) throws IOException {
        return records(DataFiles.meant(json(text), ColumnMapping.parse(mapping)));
    }

    private RecordSource json(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), text.replace('\'', '"'));
        return DataFiles.open(file, ReadOptions.of(DataFormat.JSON));
    }

    private static List<RawRecord> records(RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        source.forEach(records::add);
        return records;
    }
}
