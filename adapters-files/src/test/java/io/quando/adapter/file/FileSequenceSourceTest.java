package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.quando.mining.itemset.UnreadableTransactionsException;
import io.quando.mining.sequential.SequenceDatabase;
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
import org.junit.jupiter.params.provider.ValueSource;

class FileSequenceSourceTest {
    @TempDir private Path folder;

    @Test
    void aLineIsASequenceOfSets() {
        assertThat(sequences("1 2 -1 3 -1 -2\n7 -1 -2\n -2\n 4\t5 -1 4 -1 -2 \r\n"))
                .containsExactly("[1, 2][3]", "[7]", "", "[4, 5][4]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 -1 -2\n2 -1 -2",
                "1 -1 -2\n2 -1 -2\n",
                "1 -1 -2\n\n2 -1 -2\n\n",
                "\n  \n1 -1 -2\r\n2 -1 -2\r\n\r\n",
                "1 -1 -2 2 -1 -2",
                "1 -2\n2 -2\n",
            })
    void blankLinesAndWhatGoesWithoutSayingDoNotCount(String text) {
        assertThat(sequences(text)).containsExactly("[1]", "[2]");
    }

    @Test
    void aFileMayHaveOneLine() {
        assertThat(sequences("5 -1 -2")).containsExactly("[5]");
    }

    @Test
    void anItemThatIsRepeatedInAnElementIsTakenOnce() {
        assertThat(sequences("9 2147483647 9 0 -1 9 -1 -2"))
                .containsExactly("[0, 9, 2147483647][9]");
    }

    @Test
    void whatSpmfSaysAboutItsFilesIsSkipped() {
        assertThat(sequences("@CONVERTED_FROM_TEXT\n@ITEM=1=tea\n#\n% x\n1 -1 -2\n"))
                .containsExactly("[1]");
    }

    @Test
    void namesThatSpmfGivesComeAlong() {
        String text = "\uFEFF@CONVERTED_FROM_TEXT\n@ITEM=-1=|\n@ITEM=1=iced tea\n1 -1 2 -1 -2\n";
        SequenceDatabase database = read(file("n.txt", text));
        assertThat(database.names().of(1)).isEqualTo("iced tea");
        assertThat(database.names().of(2)).isEqualTo("2");
        assertThat(read(file("p.txt", "1 -1 -2\n")).names().isEmpty()).isTrue();
    }

    @Test
    void timesAreReadWhereTheyAreGiven() {
        SequenceDatabase database =
                read(file("t.txt", "<10> 1 2 -1 <15> 3 -1 <15> 4 -1 -2\n<0> 1 -1 -2\n"));
        assertThat(database.timed()).isTrue();
        assertThat(IntStream.range(0, 3).mapToLong(position -> database.time(0, position)))
                .containsExactly(10L, 15L, 15L);
        assertThat(database.time(1, 0)).isZero();
        assertThat(read(file("p.txt", "1 -1 2 -1 -2\n")).timed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1 -1 x2 -1 -2, x2",
        "1 -1 2147483648 -1 -2, 2147483648",
        "1 -1 99999999999999999999999 -1 -2, 99999999999999999999999",
        "1 -3 -2, -3",
        "1 -12 -2, -12",
        "1 -1 2 <5> -1 -2, <5>",
        "<4> <5> 2 -1 -2, <5>",
        "1 -1 <5, <5",
    })
    void whatIsNoItemIsNamedWithItsLine(String line, String token) {
        assertRefused(
                "3 -1 -2\n\n" + line + "\n",
                ", line 3: \"" + token + "\" is not an item.",
                "from 0 to 2147483647, -1, -2, or the time");
    }

    @Test
    void timesThatCannotBeAreNamedWithTheirLine() {
        assertRefused("<0> 1 -1 -2\n<-5> 1 -1 -2\n", "line 2: The time <-5> is negative.");
        assertRefused(
                "<0> 1 -1 -2\n<7> 1 -1 <6> 2 -1 -2\n",
                "line 2: The time (6) in sequence 1 is before that of the element before, 7.");
        assertRefused("<1.5> 1 -1 -2\n", "line 1: \"<1.5>\" is not a time.");
        assertRefused("<99999999999999999999> 1 -1 -2\n", "is not a time", "9223372036854775807");
        assertRefused(
                "<1> 1 -1 2 -1 -2\n",
                "line 1: Sequence 0 has an element without a time",
                "to all elements or to none");
    }

    @Test
    void aLineThatIsCutOffIsNamed() {
        assertRefused(
                "1 -1 -2\n1 -1 2 -1\n", "line 2: The sequence does not end with -2.", "cut off");
        assertRefused("1 -1 -2\n1 -1 2\n", "line 2: The sequence does not end with -2.");
    }

    @Test
    void anElementWithoutItemsIsNamed() {
        assertRefused("1 -1 -1 -2\n", "line 1: Element 1 of sequence 0 has no items");
        assertRefused("1 -1 <3> -2\n", "line 1: ");
    }

    @Test
    void transactionsAreRecognised() {
        assertRefused(
                "1 2 3\n2 3\n",
                "line 1: There is no -1 or -2.",
                "how transactions are written",
                "a task for transactions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "@X\n%\n"})
    void aFileWithoutSequencesIsRefused(String text) {
        assertRefused(text, "holds no sequences.");
    }

    @Test
    void compressedFilesHoldTheSame() {
        SeededCases.run(
                6,
                random -> {
                    List<String> lines = random(random, random.nextInt(1, 5000));
                    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                    List<String> expected = sequences(file("r.txt", text));
                    assertThat(expected).hasSameSizeAs(lines);
                    assertThat(sequences(file("r.txt.gz", TestFiles.gzip(text))))
                            .isEqualTo(expected);
                    assertThat(sequences(file("r.txt.zst", Zstd.compress(text))))
                            .isEqualTo(expected);
                });
    }

    @Test
    void aFileThatBreaksOffIsRefusedWithTheLineReached() {
        SeededCases.run(
                2,
                random -> {
                    byte[] text =
                            String.join("\n", random(random, 5000))
                                    .getBytes(StandardCharsets.UTF_8);
                    byte[] whole = TestFiles.gzip(text);
                    Path cut = file("cut.gz", Arrays.copyOf(whole, whole.length / 2));
                    assertThatThrownBy(() -> read(cut))
                            .isInstanceOf(UnreadableTransactionsException.class)
                            .hasMessageStartingWith(cut + " breaks off or is damaged behind line");
                });
    }

    @Test
    void whatCannotBeOpenedIsNamed() {
        assertThatThrownBy(() -> read(folder.resolve("missing")))
                .isInstanceOf(UnreadableTransactionsException.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(UnreadableTransactionsException.class)
                .hasMessageContaining("is a folder");
    }

    private void assertRefused(String text, String... message) {
        Path file = file("bad.txt", text);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableTransactionsException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContainingAll(message);
    }

    private List<String> sequences(String text) {
        return sequences(file("a.txt", text));
    }

    private static List<String> sequences(Path file) {
        SequenceDatabase database = read(file);
        return IntStream.range(0, database.sequences())
                .mapToObj(sequence -> sequence(database, sequence))
                .toList();
    }

    private static String sequence(SequenceDatabase database, int sequence) {
        return IntStream.range(0, database.length(sequence))
                .mapToObj(position -> Arrays.toString(database.element(sequence, position)))
                .collect(Collectors.joining());
    }

    private static SequenceDatabase read(Path file) {
        return MiningFiles.sequences(file).read();
    }

    private static List<String> random(RandomGenerator random, int count) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(8), 0, 50_000)
                    .forEach(item -> text.append(item).append(random.nextBoolean() ? " -1 " : " "));
            lines.add(text.append("-2").toString());
        }
        return lines;
    }

    private Path file(String name, String text) {
        return TestFiles.write(folder.resolve(name), text);
    }

    private Path file(String name, byte[] bytes) {
        return TestFiles.write(folder.resolve(name), bytes);
    }
}
