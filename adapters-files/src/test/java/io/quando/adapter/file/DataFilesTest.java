package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.cleaning.Finding;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"7 5.0\n7 5\n", "\uFEFF7 5.0\r\n\r\n 7\t5 \r\n\r\n\r\n", "7 5.0\n7  5"})
    void pairsAreTakenWithWhateverIsBetweenAndAroundThem(String text) throws IOException {
        RecordSource source = source("a.txt", text, DataFormat.PAIRS);
        assertThat(source.columns()).containsExactly("user", "item");
        assertThat(fields(source)).containsExactly(List.of("7", "5.0"), List.of("7", "5"));
    }

    @Test
    void lineThatIsNoPairIsNamedAndTheRestIsKept() throws IOException {
        List<RawRecord> rows = records(source("a.txt", "1 2\n1 2 3\n\n1\n3 4\n", DataFormat.PAIRS));
        assertThat(rows).extracting(RawRecord::row).containsExactly(1L, 2L, 4L, 5L);
        assertThat(rows.get(1).noticed())
                .extracting(Finding::evidence)
                .asString()
                .contains("Expected a user and an item", "3 fields", "--format sequences");
        assertThat(rows.get(2).noticed())
                .extracting(Finding::evidence)
                .asString()
                .contains("1 fields");
    }

    @Test
    void firstLineThatIsNoPairTellsAnotherFormat() {
        assertThatThrownBy(() -> records(source("a.txt", "\n1 2 3\n1 2\n", DataFormat.PAIRS)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContainingAll(
                        "a.txt",
                        "line 2 (1 2 3): Expected a user and an item",
                        "3 fields",
                        "--format sequences");
    }

    @Test
    void longLineIsShortenedInItsError() throws IOException {
        RecordSource source = source("a.txt", "77 ".repeat(900), DataFormat.PAIRS);
        assertThatThrownBy(() -> records(source))
                .message()
                .hasSizeLessThan(500)
                .contains("77 77 …)");
    }

    @Test
    void sequencesAreOneUserALine() throws IOException {
        RecordSource source = source("a.txt", "u 1 2 1\nv 2\n", DataFormat.SEQUENCES);
        assertThat(records(source))
                .containsExactly(
                        new RawRecord(1, List.of("u", "1")),
                        new RawRecord(1, List.of("u", "2")),
                        new RawRecord(1, List.of("u", "1")),
                        new RawRecord(2, List.of("v", "2")));
        RecordSource bare = source("b.txt", "v\nu 1\n", DataFormat.SEQUENCES);
        assertThatThrownBy(() -> records(bare))
                .hasMessageContainingAll("line 1 (v)", "at least one item", "--format sessions");
    }

    @Test
    void sessionsAreNamedByTheirLine() throws IOException {
        RecordSource source = source("a.txt", "1 2 1\n\n3\n", DataFormat.SESSIONS);
        assertThat(source.columns()).containsExactly("session", "item");
        assertThat(fields(source))
                .containsExactly(
                        List.of("1", "1"), List.of("1", "2"), List.of("1", "1"), List.of("3", "3"));
    }

    @Test
    void targetBehindTheTabIsMarked() throws IOException {
        RecordSource source = source("a.txt", "1 2\t1\n3\t3\n", DataFormat.SESSIONS);
        assertThat(source.columns()).containsExactly("session", "item", "target");
        assertThat(fields(source))
                .containsExactly(
                        List.of("1", "1", ""),
                        List.of("1", "2", ""),
                        List.of("1", "1", "next"),
                        List.of("2", "3", ""),
                        List.of("2", "3", "next"));
    }

    @ParameterizedTest
    @CsvSource({"'1\t2\n3 4', one tab", "'1\t2\n3\t', one tab", "'1 2\n3\t4', no tab"})
    void sessionsAreAllWrittenAsTheFirst(String text, String expected) throws IOException {
        RecordSource source =
                source(
                        "a.txt",
                        text.replace("\\n", "\n").replace("\\t", "\t"),
                        DataFormat.SESSIONS);
        assertThat(records(source).getLast())
                .matches(row -> row.row() == 2)
                .extracting(RawRecord::noticed)
                .asString()
                .contains(expected, "as on the first line");
    }

    @Test
    void sessionsWithAHeaderAreATable() throws IOException {
        RecordSource source =
                source(
                        "a.txt",
                        "SessionId\tItemId\tTime\n1\t7\t1396437466.94\n",
                        DataFormat.SESSIONS);
        assertThat(source.columns()).containsExactly("SessionId", "ItemId", "Time");
        assertThat(fields(source)).containsExactly(List.of("1", "7", "1396437466.94"));
    }

    @Test
    void quotationMarksInTabFilesMeanThemselves() throws IOException {
        String text = "id\tname\n1\t\"Weird Al\" Y\n2\t5'9\"\n3\t\"a \"\"b\"\"\"\n4\t\"\n";
        for (DataFormat format : List.of(DataFormat.TSV, DataFormat.AUTO)) {
            assertThat(fields(source("a.tsv", text, format)))
                    .containsExactly(
                            List.of("1", "\"Weird Al\" Y"),
                            List.of("2", "5'9\""),
                            List.of("3", "a \"b\""),
                            List.of("4", "\""));
        }
    }

    @Test
    void tableWithAMalformedRowIsReadOn() throws IOException {
        assertThat(fields(source("a.tsv", "user\titem\n1\n1\t2\n", DataFormat.TSV)))
                .containsExactly(List.of("1"), List.of("1", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "ratings.dat, 1::1193::5::978300760, UserID",
        "tags.dat, 15::4973::excellent!::1215184630, UserID",
        "movies.dat, 1::Toy Story (1995)::Animation|Comedy, MovieID",
        "users.dat, 1::F::1::10::48067, UserID",
        "u.data, 196\t242\t3\t881250949, UserID",
        "'ratings.csv', 'userId,movieId,rating,timestamp', userId"
    })
    void movieLensFilesTellThemselvesApart(String name, String line, String column)
            throws IOException {
        String text = line.replace("\\t", "\t");
        RecordSource source = source(name, text + "\n", DataFormat.MOVIELENS);
        assertThat(source.columns().getFirst()).isEqualTo(column);
        assertThat(records(source)).hasSize(text.contains("userId") ? 0 : 1);
        assertThat(records(source)).allMatch(r -> r.fields().size() == source.columns().size());
    }

    @Test
    void movieLensOfOldIsNoUtf8() throws IOException {
        String text = "1::Amélie::Comedy\n2::Les Misérables::Drama\n";
        Path old = Files.write(folder.resolve("old.dat"), text.getBytes(WINDOWS));
        Path young = Files.writeString(folder.resolve("young.dat"), text);
        for (Path file : List.of(old, young)) {
            assertThat(fields(DataFiles.open(file, ReadOptions.of(DataFormat.AUTO))).getLast())
                    .containsExactly("2", "Les Misérables", "Drama");
        }
        RecordSource forced =
                DataFiles.open(
                        old,
                        new ReadOptions(
                                DataFormat.MOVIELENS, StandardCharsets.UTF_8, null, List.of()));
        assertThatThrownBy(() -> records(forced))
                .hasMessageContainingAll("line 1 holds the byte 0xE9", "--encoding windows-1252");
    }

    @Test
    void otherNumbersOfFieldsAreNoMovieLens() {
        assertThatThrownBy(() -> source("a.dat", "1::2\n", DataFormat.MOVIELENS))
                .hasMessageContainingAll("a.dat", "2 fields", "(1::2)", "its users 5");
    }

    @Test
    void basketsKeepTheirUsersAndNumbers() throws IOException {
        String text = "{\"u\": [[1, \"two\"], [], [5.0]],\n \"v\": [[1, null]]}";
        for (DataFormat format : List.of(DataFormat.BASKETS, DataFormat.AUTO)) {
            RecordSource source = source("a.json", text, format);
            assertThat(source.columns()).containsExactly("user", "basket", "item");
            assertThat(records(source))
                    .containsExactly(
                            new RawRecord(1, List.of("u", "0", "1")),
                            new RawRecord(1, List.of("u", "0", "two")),
                            new RawRecord(1, List.of("u", "2", "5.0")),
                            new RawRecord(2, List.of("v", "0", "1")),
                            new RawRecord(2, List.of("v", "0", "")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'u': [1, 2]} | line 1, column 8 (1): Expected users with lists of baskets",
                "[[1, 2]] | line 1, column 1 ([): Expected users with lists of baskets",
                "{'u': [[[1]]]} | column 9 ([): Expected users with lists of baskets",
                "{'u': [[1}} | is no JSON: line 1, column 10",
                "{'u': [[1 | is no JSON: line 1"
            })
    void brokenBasketsAreNamed(String text, String message) throws IOException {
        RecordSource source = source("a.json", text.replace('\'', '"'), DataFormat.BASKETS);
        assertThatThrownBy(() -> records(source))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContainingAll("a.json", message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'4': {'title': 'Mug', 'categories': ['Home', 'Mugs'], 'price': 2.5}, '5': {'title': 'Cup'}}",
                "[{'item': 4, 'title': 'Mug', 'categories': [['Home'], ['Mugs']], 'price': 2.5},\n {'item': '5', 'title': 'Cup', 'price': null}]",
                "{'item': 4, 'title': 'Mug', 'categories': ['Home', 'Mugs'], 'price': 2.5}\n{'item': '5', 'title': 'Cup'}\n"
            })
    void jsonItemsAreRows(String text) throws IOException {
        RecordSource source = source("a.json", text.replace('\'', '"'), DataFormat.AUTO);
        assertThat(source.columns()).containsExactly("item", "title", "categories", "price");
        assertThat(fields(source))
                .containsExactly(
                        List.of("4", "Mug", "Home|Mugs", "2.5"), List.of("5", "Cup", "", ""));
    }

    @Test
    void jsonListsByItemAreCategories() throws IOException {
        RecordSource source = source("a.json", "{\"4\": [1, 2], \"5\": []}", DataFormat.JSON);
        assertThat(source.columns()).containsExactly("item", "categories");
        assertThat(fields(source)).containsExactly(List.of("4", "1|2"), List.of("5", ""));
    }

    @Test
    void deeperJsonHasLongerNames() throws IOException {
        String text = "{\"id\": 1, \"brand\": {\"name\": \"Ace\"}}";
        assertThat(source("a.json", text, DataFormat.JSON).columns())
                .containsExactly("id", "brand.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2]", "3"})
    void jsonWithoutItemsIsNamed(String text) {
        assertThatThrownBy(() -> records(source("a.json", text, DataFormat.JSON)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContainingAll("a.json", "Expected objects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1\n", "7\n", "1 2 3\n"})
    void formatIsNotGuessedFromNumbers(String text) {
        assertThatThrownBy(() -> source("a.txt", text, DataFormat.AUTO))
                .hasMessageContainingAll(
                        "a.txt", "(" + text.strip() + ")", "--format pairs", "sequences");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"4\": {\"title\": \"Müg\"}}", "item,title\n4,Müg\n"})
    void formatIsFoundBehindAByteOrderMark(String text) throws IOException {
        assertThat(fields(source("a.any", "\uFEFF" + text, DataFormat.AUTO)))
                .containsExactly(List.of("4", "Müg"));
    }

    @Test
    void typedHeaderIsRecBoles() throws IOException {
        String text = "user_id:token\titem_id:token\n1\t\"x\n";
        RecordSource source = source("a.inter", text, DataFormat.AUTO);
        assertThat(source.columns()).containsExactly("user_id:token", "item_id:token");
        assertThat(fields(source)).containsExactly(List.of("1", "\"x"));
    }

    @Test
    void presetKnowsTheEncoding() throws IOException {
        byte[] text = "tagID\ttagValue\n1\tespañol\n".getBytes(WINDOWS);
        Path file = Files.write(folder.resolve("tags.dat"), text);
        assertThat(fields(DataFiles.open(file, ReadOptions.of(DataFormat.CSV))))
                .containsExactly(List.of("1", "español"));
    }

    @ParameterizedTest
    @EnumSource
    void absentAndEmptyFilesAreNamedWhateverTheFormat(DataFormat format) throws IOException {
        Path absent = folder.resolve("absent.txt");
        assertThatThrownBy(() -> records(DataFiles.open(absent, ReadOptions.of(format))))
                .hasMessage("The file (%s) does not exist.".formatted(absent));
        if (format != DataFormat.PAIRS
                && format != DataFormat.SEQUENCES
                && format != DataFormat.BASKETS
                && format != DataFormat.JSON) {
            assertThatThrownBy(() -> source("empty.txt", "\n", format))
                    .hasMessageContainingAll("empty.txt", "is empty");
        } else {
            assertThat(records(source("empty.txt", "\n", format))).isEmpty();
        }
    }

    private RecordSource source(String name, String text, DataFormat format) throws IOException {
        return DataFiles.open(
                Files.writeString(folder.resolve(name), text), ReadOptions.of(format));
    }

    private static List<List<String>> fields(RecordSource source) {
        return records(source).stream().map(RawRecord::fields).toList();
    }

    private static List<RawRecord> records(RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        source.forEach(records::add);
        return records;
    }
}
