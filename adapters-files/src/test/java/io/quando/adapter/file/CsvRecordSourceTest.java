package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordSourceTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void delimiterIsSeenInTheHeader(String delimiter) throws IOException {
        String text = "user,item\nanna,\"mug, red\"\n".replace("r,i", "r" + delimiter + "i");
        Path file = file("a.csv", text.replace("anna,", "anna" + delimiter));
        RecordSource source = table(file);
        assertThat(source.columns()).containsExactly("user", "item");
        assertThat(records(source)).containsExactly(new RawRecord(2, List.of("anna", "mug, red")));
    }

    @Test
    void givenDelimiterCounts() throws IOException {
        Path file = file("a.csv", "a,b;c\n1,2;3\n");
        RecordSource source = table(file, ';', StandardCharsets.UTF_8);
        assertThat(source.columns()).containsExactly("a,b", "c");
    }

    @Test
    void rowsAreNumberedAsAnEditorDoes() throws IOException {
        Path file = file("a.csv", "a,b\r\n\r\n1,\"two\r\nlines\"\r\n3,4\r\n5\r\n");
        assertThat(records(table(file)))
                .containsExactly(
                        new RawRecord(3, List.of("1", "two\r\nlines")),
                        new RawRecord(5, List.of("3", "4")),
                        new RawRecord(6, List.of("5")));
    }

    @Test
    void everyReadingIsTheSame() throws IOException {
        RecordSource source = table(file("a.csv", "a,b\n1,2\n3,4\n"));
        assertThat(records(source)).hasSize(2).isEqualTo(records(source));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        RecordSource source = table(file("a.csv", "\uFEFF\"user\",item\n"));
        assertThat(source.columns()).containsExactly("user", "item");
        assertThat(records(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv.gz", "a.csv.zst"})
    void packedFilesAreReadAsTheyAre(String name) throws IOException {
        Path file = packed(name, manyRows());
        assertThat(records(table(file)))
                .hasSize(50_000)
                .last()
                .isEqualTo(new RawRecord(50_001, List.of("user49999", "größe-\uD83C\uDF81")));
    }

    @Test
    void wrongEncodingNamesLineByteAndWayOut() throws IOException {
        byte[] text = "user,item\nanna,mug\nben,größe\n".getBytes(WINDOWS);
        Path file = Files.write(folder.resolve("a.csv"), text);
        assertThatThrownBy(() -> records(table(file)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("(" + file + ") is not UTF-8: line 3 holds the byte 0xF6")
                .hasMessageContaining("--encoding windows-1252");
        assertThat(records(table(file, null, WINDOWS)))
                .last()
                .isEqualTo(new RawRecord(3, List.of("ben", "größe")));
    }

    @Test
    void wrongByteFarBehindIsFoundToo() throws IOException {
        byte[] good = manyRows();
        byte[] text = Arrays.copyOf(good, good.length + 2);
        text[good.length] = (byte) 0xE9;
        text[good.length + 1] = '\n';
        Path file = packed("a.csv.gz", text);
        assertThatThrownBy(() -> records(table(file)))
                .hasMessageContaining("line 50002 holds the byte 0xE9");
    }

    @Test
    void utf16IsRecognisedByItsMark() throws IOException {
        byte[] text = "\uFEFFuser,item\nanna,mug\n".getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(folder.resolve("a.csv"), text);
        assertThatThrownBy(() -> table(file)).hasMessageContaining("--encoding utf-16");
        assertThat(records(table(file, null, StandardCharsets.UTF_16)))
                .containsExactly(new RawRecord(2, List.of("anna", "mug")));
    }

    @Test
    void emptyFileIsNamed() throws IOException {
        Path file = file("a.csv", "");
        assertThatThrownBy(() -> table(file))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("(" + file + ") is empty");
    }

    @Test
    void missingFileIsNamed() {
        Path file = folder.resolve("none.csv");
        assertThatThrownBy(() -> table(file))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("The file (" + file + ") does not exist.");
    }

    @Test
    void headerAloneHasNoRows() throws IOException {
        assertThat(records(table(file("a.csv", "user,item")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv.gz", "a.csv.zst"})
    void truncatedFileNamesTheLastWholeRow(String name) throws IOException {
        Path whole = packed(name, manyRows());
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        RecordSource source = table(whole);
        List<RawRecord> before = new ArrayList<>();
        assertThatThrownBy(() -> source.forEach(before::add))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("(" + whole + ") ends in the middle")
                .hasMessageContaining("the last whole row is line " + before.getLast().row());
        assertThat(before).hasSizeGreaterThan(1_000);
    }

    @Test
    void failureOfTheReaderOfRowsIsNotMistaken() throws IOException {
        RecordSource source = table(file("a.csv", "a,b\n1,2\n"));
        IllegalStateException own = new IllegalStateException("own");
        assertThatThrownBy(() ->
                        source.forEach(row -> {
                            throw own;
                        }))
                .isSameAs(own);
    }

    private static RecordSource table(Path file) {
        return table(file, null, StandardCharsets.UTF_8);
    }

    private static RecordSource table(Path file, @Nullable Character delimiter, Charset encoding) {
        return CsvRecordSource.of(file, new TableForm(delimiter, true, encoding), List.of());
    }

    private static List<RawRecord> records(RecordSource source) {
        List<RawRecord> records = new ArrayList<>();
        source.forEach(records::add);
        return records;
    }

    /// Every row ends in characters of two and four bytes, so that some lie across buffers.
    private static byte[] manyRows() {
        return IntStream.range(0, 50_000)
                .mapToObj(i -> "user" + i + ",größe-\uD83C\uDF81\n")
                .collect(Collectors.joining("", "user,item\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path packed(String name, byte[] text) throws IOException {
        return Files.write(
                folder.resolve(name),
                name.endsWith(".gz") ? TestFiles.gzip(text) : Zstd.compress(text));
    }
}
