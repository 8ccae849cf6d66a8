package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.UnreadableTransactionsException;
import io.quando.mining.search.ItemNames;
import io.quando.testkit.SeededCases;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTransactionSourceTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "FIMI", "SPMF"})
    void aLineIsATransaction(TransactionFormat format) {
        Path file = file("a.dat", "1 2 3\n7\n 4\t5 \r\n");
        assertThat(rows(file, format)).containsExactly(List.of(1, 2, 3), List.of(7), List.of(4, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 2\n3", "1 2\n3\n", "1 2\n3\n\n", "\n1 2\n \n3\n\n\n", "1 2\r\n3\r\n\r\n"})
    void blankLinesAndTheLastLineBreakDoNotCount(String text) {
        Path file = file("a.dat", text);
        assertThat(rows(file, TransactionFormat.FIMI)).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void repeatedItemsAreTakenOnceAndTheLargestNumberFits() {
        Path file = file("a.dat", "5 5 2147483647 0 5\n");
        assertThat(rows(file, TransactionFormat.FIMI)).containsExactly(List.of(0, 5, 2147483647));
    }

    @Test
    void whatSpmfSaysAboutItsFilesIsSkipped() {
        Path file = file("a.txt", "@CONVERTED_FROM_TEXT\n@ITEM=1=tea\n#\n% x\n1 2\n");
        assertThat(rows(file, TransactionFormat.SPMF)).containsExactly(List.of(1, 2));
        assertRefused(
                file, TransactionFormat.FIMI, "line 1: \"@CONVERTED_FROM_TEXT\" is not an item");
    }

    @Test
    void namesThatSpmfGivesComeAlong() {
        Path file =
                file(
                        "a.txt",
                        "@CONVERTED_FROM_TEXT\n@ITEM=1=apple\n@ITEM=2=bread = butter\n@ITEM=-1=|\n1 2 3\n");
        for (TransactionFormat format : List.of(TransactionFormat.SPMF, TransactionFormat.AUTO)) {
            ItemNames names = MiningFiles.transactions(file, format).read().names();
            assertThat(IntStream.of(1, 2, 3).mapToObj(names::of))
                    .containsExactly("apple", "bread = butter", "3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ITEM=one=apple", "@ITEM=1", "@ITEM=4294967296=apple"})
    void aNameWithoutAnItemIsRefused(String line) {
        assertRefused(
                file("a.txt", "1 2\n" + line + "\n"),
                TransactionFormat.SPMF,
                "line 2: \"" + line + "\" names no item");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "FIMI", "SPMF"})
    void aByteOrderMarkIsSkipped(TransactionFormat format) {
        Path file = file("a.dat", "\uFEFF1 2 3 \r\n1\t2\r\n\r\n 2  3\n");
        assertThat(rows(file, format))
                .containsExactly(List.of(1, 2, 3), List.of(1, 2), List.of(2, 3));
        assertThat(rows(file("b.dat", "\uFEFF\n5\n"), format)).containsExactly(List.of(5));
        assertRefused(file("c.dat", "\uFEFF"), format, "holds no transactions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3\n1,2\n", "1;2;3\n1;2\n", "1, 2, 3\r\n1,2,\r\n", "1\t2,3\n,1 2"})
    void numbersMayHaveCommasBetween(String text) {
        Path file = file("a.csv", text);
        assertThat(rows(file, TransactionFormat.AUTO))
                .containsExactly(List.of(1, 2, 3), List.of(1, 2));
        assertThat(rows(file, TransactionFormat.FIMI))
                .containsExactly(List.of(1, 2, 3), List.of(1, 2));
    }

    @Test
    void commentsAreCounted() {
        List<String> notes = new ArrayList<>();
        Path file = file("a.dat", "# mine\n1 2\n%\n@X\n");
        MiningFiles.transactions(file, new TransactionForm(TransactionFormat.AUTO), notes::add)
                .read();
        assertThat(notes).containsExactly("Comments, which begin with # or %: 2.");
    }

    @Test
    void compressedFilesHoldTheSameWhateverTheirSize() {
        SeededCases.run(
                12,
                random -> {
                    List<List<Integer>> rows = random(random, random.nextInt(1, 20_000));
                    byte[] text = text(rows).getBytes(StandardCharsets.UTF_8);
                    for (Path file :
                            List.of(
                                    file("r.dat", text),
                                    file("r.dat.gz", TestFiles.gzip(text)),
                                    file("r.dat.zst", Zstd.compress(text)))) {
                        assertThat(rows(file, TransactionFormat.FIMI)).isEqualTo(rows);
                    }
                });
    }

    @Test
    void aLineMayBeLongerThanTheBuffer() {
        List<Integer> row = IntStream.range(0, 50_000).boxed().toList();
        Path file = file("a.dat", text(List.of(row, List.of(1), row)));
        assertThat(rows(file, TransactionFormat.FIMI)).containsExactly(row, List.of(1), row);
    }

    @ParameterizedTest
    @CsvSource({
        "1 x2 3, x2",
        "1 2x 3, 2x",
        "1 2.5, 2.5",
        "1 -3, -3",
        "1 2147483648, 2147483648",
        "1 99999999999999999999999, 99999999999999999999999",
        "1 2:10:5, 2:10:5",
        "1 ümläut 2, ümläut",
    })
    void whatIsNoItemIsNamedWithItsLine(String line, String token) {
        Path file = file("bad.dat", "1 2\n\n" + line + "\n");
        assertRefused(
                file,
                TransactionFormat.FIMI,
                file
                        + ", line 3: \""
                        + token
                        + "\" is not an item. Expected an item number from 0 to 2147483647.");
    }

    @Test
    void aLongTokenIsShortened() {
        Path file = file("bad.dat", "y".repeat(500));
        assertRefused(file, TransactionFormat.FIMI, "\"" + "y".repeat(40) + "…\" is not an item");
    }

    @Test
    void sequencesAreRecognised() {
        Path file = file("sign.spmf", "1 -1 2 -1 -2\n");
        assertRefused(
                file,
                TransactionFormat.SPMF,
                "line 1: \"-1\"",
                "SPMF writes sequences",
                "a task for sequences");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "@X\n%\n"})
    void aFileWithoutTransactionsIsRefused(String text) {
        Path file = file("empty.txt", text);
        assertRefused(file, TransactionFormat.SPMF, file + " holds no transactions.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".gz", ".zst"})
    void aFileThatBreaksOffIsRefusedWithTheLineReached(String ending) {
        SeededCases.run(
                3,
                random -> {
                    byte[] text = text(random(random, 20_000)).getBytes(StandardCharsets.UTF_8);
                    byte[] whole =
                            ending.equals(".gz") ? TestFiles.gzip(text) : Zstd.compress(text);
                    Path file = file("cut" + ending, Arrays.copyOf(whole, whole.length / 2));
                    assertRefused(
                            file,
                            TransactionFormat.FIMI,
                            file + " breaks off or is damaged behind line");
                });
    }

    @Test
    void whatCannotBeOpenedIsNamed() {
        Path missing = folder.resolve("missing.dat");
        assertRefused(missing, TransactionFormat.FIMI, "There is no file " + missing);
        assertRefused(folder, TransactionFormat.FIMI, folder + " is a folder");
        assertRefused(
                file("a.dat", new byte[] {0x1F, (byte) 0x8B}),
                TransactionFormat.FIMI,
                "it ends too early");
        assertRefused(
                file("a.7z", new byte[] {0x37, 0x7A, (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}),
                TransactionFormat.FIMI,
                "a.7z is a 7z archive. Unpack it first");
    }

    private static void assertRefused(Path file, TransactionFormat format, String... message) {
        assertThatThrownBy(() -> rows(file, format))
                .isInstanceOf(UnreadableTransactionsException.class)
                .hasMessageContainingAll(message);
    }

    private static List<List<Integer>> rows(Path file, TransactionFormat format) {
        Transactions db = MiningFiles.transactions(file, format).read();
        return IntStream.range(0, db.count())
                .mapToObj(t -> Arrays.stream(db.transaction(t)).boxed().toList())
                .toList();
    }

    private static List<List<Integer>> random(RandomGenerator random, int count) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(
                    random.ints(1 + random.nextInt(6), 0, 50_000)
                            .sorted()
                            .distinct()
                            .boxed()
                            .toList());
        }
        return rows;
    }

    private static String text(List<List<Integer>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private Path file(String name, String text) {
        return TestFiles.write(folder.resolve(name), text);
    }

    private Path file(String name, byte[] bytes) {
        return TestFiles.write(folder.resolve(name), bytes);
    }
}
