package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.cleaning.UnreadableSourceException;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.UnreadableTransactionsException;
import io.quando.testkit.SeededCases;
import java.nio.charset.Charset;
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

class WordFileTest {
    private static final TransactionForm AUTO = new TransactionForm(TransactionFormat.AUTO);
    private static final TransactionForm WORDS = new TransactionForm(TransactionFormat.WORDS);

    private final List<String> notes = new ArrayList<>();
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'bread butter sugar\ncoffee milk sugar\n', blanks",
        "'bread,butter,sugar\ncoffee,milk,sugar\n', commas",
        "'\uFEFFbread;butter;sugar\r\n\r\ncoffee; milk ;sugar;\r\n', semicolons",
        "'bread\tbutter\tsugar\n\tcoffee\tmilk\t\tsugar', tabs",
        "'bread|butter|sugar\ncoffee|milk|sugar|coffee\n', \"|\"",
    })
    void itemsMayBeWords(String text, String delimiter) {
        Path file =
                file(
                        text.replace("\\n", "\n")
                                .replace("\\r", "\r")
                                .replace("\\t", "\t")
                                .replace("\\uFEFF", "\uFEFF"));
        assertThat(rows(file, AUTO))
                .containsExactly(
                        List.of("bread", "butter", "sugar"), List.of("coffee", "milk", "sugar"));
        assertThat(notes)
                .singleElement()
                .asString()
                .startsWith("Items are words, with " + delimiter + " between: \"bread")
                .endsWith("on line 1 is no item number.");
        assertThat(rows(file, WORDS)).isEqualTo(rows(file, AUTO));
    }

    @Test
    void namesMayHoldBlanksWhereCommasPartThem() {
        assertThat(rows(file("bread and butter\nice cream, bread and butter\n"), AUTO))
                .containsExactly(
                        List.of("bread and butter"), List.of("bread and butter", "ice cream"));
    }

    @Test
    void quotationMarksEncloseOrBelongToAWord() {
        String text = "\"salt, fine\",\"7\"\" nails\"\n5\" pipe,\"lone,tea \"hot\" cup\n";
        assertThat(rows(file(text), AUTO))
                .containsExactly(
                        List.of("7\" nails", "salt, fine"),
                        List.of("\"lone", "5\" pipe", "tea \"hot\" cup"));
        assertThat(rows(file("\"bread and butter\" milk\n"), AUTO))
                .containsExactly(List.of("bread and butter", "milk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4006381333931 7",
                "2147483648",
                "-3 5",
                "2.5",
                "1 x2 3",
                "007x 1",
                "käse 茶"
            })
    void whatIsNoItemNumberIsAWord(String line) {
        List<String> words = Arrays.stream(line.split(" ")).sorted().toList();
        assertThat(rows(file("1 2\n" + line + "\n"), AUTO))
                .containsExactly(List.of("1", "2"), words);
    }

    @Test
    void leadingZerosTellWordsApart() {
        assertThat(rows(file("007 7 x\n"), AUTO)).containsExactly(List.of("007", "7", "x"));
    }

    @Test
    void aLoneMarkBeginsAComment() {
        assertThat(rows(file("# from the shop\n#\n% 2024\ntea milk\n#tea\n"), AUTO))
                .containsExactly(List.of("milk", "tea"), List.of("#tea"));
    }

    @Test
    void repeatedWordsCountOnceAndOneWordIsATransaction() {
        assertThat(rows(file("tea tea\nmilk\n\ntea\n"), AUTO))
                .containsExactly(List.of("tea"), List.of("milk"), List.of("tea"));
    }

    @Test
    void theDelimiterCanBeGiven() {
        TransactionForm blank =
                new TransactionForm(TransactionFormat.WORDS, ' ', StandardCharsets.UTF_8);
        assertThat(rows(file("a,b c\n"), blank)).containsExactly(List.of("a,b", "c"));
        assertThat(rows(file("a,b c\n"), WORDS)).containsExactly(List.of("a", "b c"));
    }

    @Test
    void sequencesAreNoWords() {
        for (String text : List.of("1 -1 2 -1 -2\n", "1 2\n1 -1 -2\n")) {
            assertThatThrownBy(() -> rows(file(text), AUTO))
                    .isInstanceOf(UnreadableTransactionsException.class)
                    .hasMessageContaining("SPMF writes sequences");
        }
    }

    @Test
    void whatSpmfNamedIsNoWord() {
        assertThatThrownBy(() -> rows(file("@ITEM=1=apple\n1 pear\n"), AUTO))
                .isInstanceOf(UnreadableTransactionsException.class)
                .hasMessageContaining("line 2: \"pear\" is not an item");
    }

    @Test
    void anotherEncodingIsNamedAndRead() {
        Path file =
                TestFiles.write(
                        folder.resolve("latin.txt"),
                        "käse tee\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> rows(file, AUTO))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("--encoding windows-1252");
        TransactionForm latin =
                new TransactionForm(TransactionFormat.AUTO, null, Charset.forName("windows-1252"));
        assertThat(rows(file, latin)).containsExactly(List.of("käse", "tee"));
    }

    /// What was split off can be written, and split off again.
    @Test
    void quotedWordsAreSplitOffAsTheyWere() {
        SeededCases.run(
                50,
                random -> {
                    List<String> words =
                            IntStream.range(0, 1 + random.nextInt(6))
                                    .mapToObj(n -> word(random))
                                    .toList();
                    for (char delimiter : " ,;|\t".toCharArray()) {
                        String line =
                                words.stream()
                                        .map(WordSplitter::quoted)
                                        .collect(Collectors.joining("" + delimiter));
                        assertThat(new WordSplitter(delimiter).split(line))
                                .as(line)
                                .isEqualTo(words);
                    }
                });
    }

    private static String word(RandomGenerator random) {
        String letters = "ab\" ,;|\t#=é";
        StringBuilder word = new StringBuilder("x");
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return random.nextBoolean() ? word.reverse().toString().strip() : word.toString().strip();
    }

    private List<List<String>> rows(Path file, TransactionForm form) {
        Transactions db = MiningFiles.transactions(file, form, notes::add).read();
        return IntStream.range(0, db.count())
                .mapToObj(t ->
                        Arrays.stream(db.transaction(t)).mapToObj(db.names()::of).sorted().toList())
                .toList();
    }

    private Path file(String text) {
        return TestFiles.write(folder.resolve("words.txt"), text);
    }
}
