package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final byte[] TEXT =
            "user,item,time\nu1,a,2020-01-01\n".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.csv", "a.csv.gz", "a.csv.zst", "a.zip", "a.json", "a.bz2"})
    void bytesTellHowAFileIsPackedWhateverItsName(String name) throws IOException {
        byte[] gzip = TestFiles.gzip(TEXT);
        byte[] zstd = Zstd.compress(TEXT);
        for (byte[] bytes :
                List.of(TEXT, gzip, zstd, zip("a.csv"), TestFiles.gzip(zstd), zip(gzip, "a.gz"))) {
            assertThat(rows(name, bytes))
                    .containsExactly(new RawRecord(2, List.of("u1", "a", "2020-01-01")));
        }
    }

    @Test
    void packedFilesOneBehindAnotherAreOne() {
        byte[] head = "user,item,time\n".getBytes(StandardCharsets.UTF_8);
        byte[] row = "u1,a,2020-01-01\n".getBytes(StandardCharsets.UTF_8);
        assertThat(rows("a", concatenated(TestFiles.gzip(head), TestFiles.gzip(row)))).hasSize(1);
        assertThat(rows("a", concatenated(Zstd.compress(head), Zstd.compress(row)))).hasSize(1);
    }

    @Test
    void whatAMacAddsToAZipIsNotCounted() throws IOException {
        assertThat(rows("a.zip", zip("data/", "data/a.csv", "__MACOSX/data/._a.csv", ".DS_Store")))
                .hasSize(1);
    }

    @Test
    void zipOfSeveralFilesNamesThem() throws IOException {
        assertRefused(
                zip("a.csv", "b.csv"), "is a zip archive of 2 files (a.csv, b.csv). Unpack it");
        assertRefused(zip("1", "2", "3", "4", "5", "6"), "6 files (1, 2, 3, 4, 5, …)");
        assertRefused(zip(), "without a file in it");
        assertRefused(zip("folder/"), "without a file in it");
        assertRefused(zip("[Content_Types].xml", "xl/workbook.xml"), "is a workbook", "as CSV");
    }

    @Test
    void zipThatIsCutOffOrInsideOfAnotherIsNamed() throws IOException {
        byte[] whole = zip("a.csv");
        assertRefused(
                Arrays.copyOf(whole, whole.length - 30), "cannot be read", "download it again");
        assertRefused(zip(whole, "a.zip"), "holds a zip archive inside");
    }

    @ParameterizedTest
    @CsvSource({
        "425A6839314159265359, packed with bzip2, bunzip2",
        "FD377A585A0000, packed with xz, unxz",
        "377ABCAF271C0004, a 7z archive, 7z x",
        "526172211A0700, a RAR archive, unrar",
        "504152311500, a Parquet file, as CSV",
        "53514C69746520666F726D61742033001000, an SQLite database, as CSV",
        "D0CF11E0A1B11AE1, a workbook, as CSV",
        "255044462D312E37, a PDF document, CSV"
    })
    void otherKindsOfFilesAreNamedWithAWayOut(String hex, String what, String way) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertRefused(bytes, what, way);
        assertRefused(TestFiles.gzip(bytes), what, way);
    }

    @Test
    void tarArchiveIsNamedEvenIfItIsPacked() {
        byte[] tar = new byte[1024];
        System.arraycopy("a.csv".getBytes(StandardCharsets.UTF_8), 0, tar, 0, 5);
        System.arraycopy("ustar".getBytes(StandardCharsets.UTF_8), 0, tar, 257, 5);
        assertRefused(tar, "is a tar archive", "tar -xf");
        assertRefused(TestFiles.gzip(tar), "is a tar archive", "tar -xf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BZh\n1\n", "PAR1\n1\n", "ARROW1\n1\n", "PK\n1\n"})
    void textThatBeginsLikeAnArchiveIsText(String text) {
        Path file = TestFiles.write(folder.resolve("a.csv"), text);
        assertThat(DataFiles.open(file, ReadOptions.AUTO).columns())
                .containsExactly(text.substring(0, text.indexOf('\n')));
    }

    @Test
    void textOfTwoBytesALetterIsNamed() {
        byte[] text = new String(TEXT, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
        assertRefused(text, "line 1 holds the byte 0x00", "--encoding utf-16le");
        byte[] big = new String(TEXT, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16BE);
        assertRefused(big, "line 1 holds the byte 0x00", "--encoding utf-16be");
    }

    @Test
    void folderAndForbiddenFileAreNamed() {
        assertThatThrownBy(() -> DataFiles.open(folder, ReadOptions.AUTO))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("The file (%s) is a folder. Name a file in it.".formatted(folder));
        Path file = folder.resolve("secret.csv");
        assertThat(
                        new ReadingFailure(file, StandardCharsets.UTF_8, 0)
                                .explain(new AccessDeniedException(file.toString())))
                .hasMessageContainingAll("secret.csv", "may not be read by this user", "chmod");
    }

    private void assertRefused(byte[] bytes, String... message) {
        assertThatThrownBy(() -> rows("a.csv", bytes))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContainingAll(message);
    }

    private List<RawRecord> rows(String name, byte[] bytes) {
        List<RawRecord> rows = new ArrayList<>();
        DataFiles.open(TestFiles.write(folder.resolve(name), bytes), ReadOptions.AUTO)
                .forEach(rows::add);
        return rows;
    }

    private static byte[] zip(String... names) throws IOException {
        return zip(TEXT, names);
    }

    private static byte[] zip(byte[] content, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
