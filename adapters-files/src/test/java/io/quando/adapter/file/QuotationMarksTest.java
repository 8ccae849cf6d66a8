package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quando.domain.cleaning.Finding;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.cleaning.RawRecord;
import io.quando.testkit.SeededCases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    private static final String T = "2009-05-04T23:08:57Z";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void loneMarkInTheLastFieldCostsNoRow(String delimiter) {
        String text =
                "user,item,time,title\nv1,a1,T,one\nv1,a2,T,\"Heroes\nv1,a3,T,three\nv2,a4,T,four\n";
        List<RawRecord> rows = rows(text.replace(",", delimiter));
        assertThat(titles(rows)).containsExactly("one", "\"Heroes", "three", "four");
        assertThat(doubtful(rows)).containsExactly(3L);
    }

    @Test
    void secondLoneMarkClosesNothing() {
        List<RawRecord> rows =
                rows(
                        "user,item,time,title\nw1,a1,T,one\nw1,a2,T,\"Heroes\nw1,a3,T,three\nw2,a5,T,\"Low\nw2,a6,T,six\n");
        assertThat(titles(rows)).containsExactly("one", "\"Heroes", "three", "\"Low", "six");
        assertThat(doubtful(rows)).containsExactly(3L, 5L);
    }

    @ParameterizedTest
    @CsvSource({
        "'v1,a2,T,\"Heroes', 'v2,a5,T,disc 12\"', '\"Heroes', 'disc 12\"'",
        "'v1,a2,T,\"Heroes', 'v2,a5,T,\"a \"\"b\"\"\"', '\"Heroes', 'a \"b\"'",
        "'v1,a2,T,\"Heroes', 'v2,a5,T,\"\"', '\"Heroes', ''",
        "'v1,a2,T,\"', 'v2,a5,T,x', '\"', x",
        "'v1,a2,T,\"\"\"Heroes', 'v2,a5,T,x', '\"\"\"Heroes', x",
        "'v1,a2,T,12\" disc', 'v2,a5,T,x', '12\" disc', x",
        "'v1,a2,T,\"Weird\" Al', 'v2,a5,T,x', '\"Weird\" Al', x",
        "'v1,a2,T,\"He said \"hi, you\" to me\"', 'v2,a5,T,x', 'He said \"hi, you\" to me', x",
        "'v1,a2,T,\"He said \\\"hi, you\\\" to me\"', 'v2,a5,T,x', 'He said \"hi, you\" to me', x",
        "'v1,a2,T,\"ends in \\\\\"', 'v2,a5,T,x', 'ends in \\\\', x",
        "'v1,a2,T, \"a, b\" ', 'v2,a5,T,x', 'a, b', x"
    })
    void everyRowIsKeptHoweverMarksAreWritten(
            String first, String second, String firstTitle, String secondTitle) {
        List<RawRecord> rows =
                rows(
                        "user,item,time,title\n%s\nv1,a3,T,three\nv2,a4,T,four\n%s\n"
                                .formatted(first, second));
        assertThat(titles(rows)).containsExactly(firstTitle, "three", "four", secondTitle);
    }

    @Test
    void loneMarkInTheFirstFieldCostsNoRow() {
        List<RawRecord> rows =
                rows("title,item,time\n\"Heroes,a1,T\nLow,a2,T\nLodger,a3,T\nx,a4,T\n");
        assertThat(rows)
                .extracting(row -> row.fields().getFirst())
                .containsExactly("\"Heroes", "Low", "Lodger", "x");
        assertThat(doubtful(rows)).containsExactly(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n"})
    void loneMarkAtTheEndOfTheFileCostsNoRow(String end) {
        List<RawRecord> rows = rows("item,time,title\na1,T,one\na2,T,\"Heroes" + end);
        assertThat(titles(rows)).containsExactly("one", "\"Heroes");
        assertThat(doubtful(rows)).containsExactly(3L);
    }

    @Test
    void loneMarkInTheHeaderCostsNoRow() {
        List<RawRecord> rows = rows("user,\"item,time\nv1,a1,T\nv1,a2,T\n");
        assertThat(rows).extracting(RawRecord::row).containsExactly(2L, 3L);
        assertThat(rows).allSatisfy(row -> assertThat(row.fields()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void fieldOfSeveralLinesStaysOne(String lineBreak) {
        String text =
                "item,note,time\na1,\"first, line\n\nsecond \"\"line\"\"\n\",T\na2,\"one\ntwo\",T\na3,\"\",T\n";
        List<RawRecord> rows = rows(text.replace("\n", lineBreak));
        assertThat(rows)
                .containsExactly(
                        new RawRecord(
                                2,
                                List.of(
                                        "a1",
                                        "first, line\n\nsecond \"line\"\n".replace("\n", lineBreak),
                                        T)),
                        new RawRecord(6, List.of("a2", "one\ntwo".replace("\n", lineBreak), T)),
                        new RawRecord(8, List.of("a3", "", T)));
    }

    @Test
    void headerOfSeveralLinesStaysOne() {
        List<RawRecord> rows = rows("user,\"item\nid\",time\nv1,a1,T\nv1,a2,T\n");
        assertThat(rows).extracting(RawRecord::row).containsExactly(3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"say \\\"hi\\\"\nand go", "say \\\"hi, you\\\",\n\\\"and\\\" go"})
    void fieldOfSeveralLinesMayHaveBackslashes(String note) {
        List<RawRecord> rows = rows("item,note,time\na1,\"" + note + "\",T\na2,x,T\n");
        assertThat(rows)
                .containsExactly(
                        new RawRecord(2, List.of("a1", note.replace("\\\"", "\""), T)),
                        new RawRecord(4, List.of("a2", "x", T)));
    }

    @Test
    void fieldOfSeveralLinesBesideALoneMarkStaysOne() {
        List<RawRecord> rows =
                rows(
                        "item,time,title\na1,T,\"Heroes\na2,T,\"two\nlines\"\na3,T,three\na4,T,\"Low\n");
        assertThat(titles(rows)).containsExactly("\"Heroes", "two\nlines", "three", "\"Low");
        assertThat(rows).extracting(RawRecord::row).containsExactly(2L, 3L, 5L, 6L);
        assertThat(doubtful(rows)).containsExactly(2L, 6L);
    }

    @Test
    void proseWithAsManyCommasAsRowsStaysAField() {
        List<RawRecord> rows =
                rows("item,note\na1,\"I like it, a lot\nbut, hmm\nok, fine\"\na2,x\n");
        assertThat(titles(rows)).containsExactly("I like it, a lot\nbut, hmm\nok, fine", "x");
        assertThat(doubtful(rows)).isEmpty();
    }

    @Test
    void whatMayBeRowsOrAFieldIsDoubted() {
        List<RawRecord> rows = rows("who,what\nanna,\"mug\nben,cup\ncarl,jug\"\ndora,pot\n");
        assertThat(titles(rows)).containsExactly("mug\nben,cup\ncarl,jug", "pot");
        assertThat(rows.getFirst().noticed())
                .isEqualTo(new Finding(FindingKind.DOUBTFUL_QUOTE, "lines 2 to 4 are one row"));
    }

    @Test
    void rowOfTheWrongWidthTakesNoOtherWithIt() {
        List<RawRecord> rows =
                rows("item,time,title\na1,T,\"Heroes,x\na2,T,two\na3,T,disc 12\"\na4,T,four\n");
        assertThat(rows).extracting(RawRecord::row).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows.getFirst().fields()).hasSize(4);
    }

    @Test
    void rowOfTheWrongWidthKeepsItsLinesTogether() {
        List<RawRecord> rows = rows("item,note,time\na1,\"one\ntwo, three\",T,x\na2,y,T\n");
        assertThat(rows).extracting(RawRecord::row).containsExactly(2L, 4L);
        assertThat(rows.getFirst().fields()).hasSize(4);
    }

    @Test
    void rowThatLacksAFieldIsNotPartedAnew() {
        List<RawRecord> rows = rows("item,note,time\na1,\"one, two\"\na2,x,T\n");
        assertThat(rows.getFirst()).isEqualTo(new RawRecord(2, List.of("a1", "one, two")));
    }

    @Test
    void hugeFileWithALoneMarkInItsFirstRowIsReadInBoundedMemory() {
        String text = "item,time,title\na0,T,\"Heroes\n" + "a1,T,another one\n".repeat(1_000_000);
        List<Long> doubtful = new ArrayList<>();
        long[] rows = {0};
        DataFiles.open(
                        TestFiles.write(folder.resolve("a.csv"), text.replace("T", T)),
                        ReadOptions.AUTO)
                .forEach(row -> {
                    rows[0]++;
                    if (row.noticed() != null) {
                        doubtful.add(row.row());
                    }
                });
        assertThat(rows[0]).isEqualTo(1_000_001);
        assertThat(doubtful).containsExactly(2L);
    }

    @Test
    void lineBeyondTheBufferIsNamedAndTheRestIsKept() {
        String longest = "x".repeat(TextLines.LONGEST + 1);
        List<RawRecord> rows =
                rows(
                        "item,title\na1,one\na2,"
                                + longest
                                + "\na3,three\na4,\""
                                + longest
                                + "\"\na5,five\n");
        assertThat(rows).extracting(RawRecord::row).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows)
                .filteredOn(row -> row.fields().isEmpty())
                .extracting(RawRecord::row)
                .containsExactly(3L, 5L);
        assertThat(rows.get(1))
                .isEqualTo(RawRecord.malformed(3, "a line of more than 16,777,216 characters"));
    }

    @Test
    void fieldBeyondTheReadersBufferIsKept() {
        String note = "wörd, ".repeat(100_000);
        assertThat(rows("item,title\na1,\"" + note + "\"\na2,x\n"))
                .containsExactly(
                        new RawRecord(2, List.of("a1", note)),
                        new RawRecord(3, List.of("a2", "x")));
    }

    @Test
    void whatKeepsToTheStandardIsReadAsByAnotherReader() {
        SeededCases.run(
                200,
                random -> {
                    int width = random.nextInt(2, 6);
                    int prose = random.nextInt(width);
                    String text =
                            IntStream.range(0, random.nextInt(1, 12))
                                    .mapToObj(row -> standard(random, width, prose))
                                    .collect(Collectors.joining("", header(width), ""));
                    assertThat(rows(text).stream().map(RawRecord::fields).toList())
                            .as(text)
                            .isEqualTo(oracle(text));
                });
    }

    private static String header(int width) {
        return IntStream.range(0, width)
                .mapToObj(column -> "name" + (char) ('a' + column))
                .collect(Collectors.joining(",", "", "\n"));
    }

    /// Fields are numbers but in one column, so that prose is told from rows.
    private static String standard(RandomGenerator random, int width, int prose) {
        return IntStream.range(0, width)
                .mapToObj(column -> column == prose ? enclosed(random) : "" + random.nextInt(1000))
                .collect(Collectors.joining(",", "", random.nextBoolean() ? "\n" : "\r\n"));
    }

    private static String enclosed(RandomGenerator random) {
        String[] parts = {"a", "\"\"", ",", "\n", "\r\n", " ", "b c", "\\", "ü"};
        return IntStream.range(0, random.nextInt(0, 9))
                .mapToObj(i -> parts[random.nextInt(parts.length)])
                .collect(Collectors.joining("", "\"x", "x\""));
    }

    private static List<List<String>> oracle(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .toList();
    }

    private List<RawRecord> rows(String text) {
        Path file = TestFiles.write(folder.resolve("a.csv"), text.replaceAll("\\bT\\b", T));
        List<RawRecord> rows = new ArrayList<>();
        DataFiles.open(file, ReadOptions.AUTO).forEach(rows::add);
        return rows;
    }

    private static List<String> titles(List<RawRecord> rows) {
        return rows.stream().map(row -> row.fields().getLast()).toList();
    }

    private static List<Long> doubtful(List<RawRecord> rows) {
        return rows.stream().filter(row -> row.noticed() != null).map(RawRecord::row).toList();
    }
}
