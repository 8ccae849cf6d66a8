package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.luben.zstd.Zstd;
import io.quando.domain.cleaning.UnreadableSourceException;
import io.quando.domain.sequence.ItemEmbeddings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingFilesTest {
    private static final List<String> ITEMS = List.of("milk", "7", "a b", "x,y");

    @TempDir Path folder;

    private ItemEmbeddings read(String text) {
        return EmbeddingFiles.read(TestFiles.write(folder.resolve("v.txt"), text), ITEMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "milk,1,-2.5e-1\n7,3,4\n",
                "milk;1;-.25\n7;3;4\n",
                "milk\t1\t-0.25\r\n\r\n7\t3\t4",
                "milk 1 -0.25 \n7   3  4\n",
                "milk, 1, -0.25\n7, 3, 4\n",
                "item,v0,v1\nmilk,1,-0.25\n7,3,4\n",
                "item id,v 0,v 1\nmilk,1,-0.25\n7,3,4\n",
                ",0,1\nmilk,1,-0.25\n7,3,4\n",
                "\uFEFF\"item\";\"x\";\"y\"\n\"milk\";1;-0.25\n\"7\";3;4\n",
                "2 2\nmilk 1 -0.25\n7 3 4\n",
                "2 2\n7 3 4\nmilk 1 -0.25\n",
                "3 2\n</s> 0 0\nmilk 1 -0.25\n7 3 4\n",
            })
    void oneItemALineIsRead(String text) {
        ItemEmbeddings vectors = read(text);
        assertThat(vectors.width()).isEqualTo(2);
        assertThat(vectors.known()).isEqualTo(2);
        assertThat(vectors.of(0)).containsExactly(1, -0.25f);
        assertThat(vectors.of(1)).containsExactly(3, 4);
    }

    @Test
    void idsMayHoldWhatSeparatesOthers() {
        assertThat(read("a b\t1\t2\nx,y\t3\t4\n").known()).isEqualTo(2);
        assertThat(read("x,y 1 2\nmilk 3 4\n").known()).isEqualTo(2);
        assertThat(read("\"x,y\",1,2\na b,3,4\n").known()).isEqualTo(2);
    }

    @Test
    void twoWholeNumbersAreAnItemUnlessWhatFollowsFits() {
        ItemEmbeddings vectors = read("7 2\nmilk 5\n");
        assertThat(vectors.width()).isEqualTo(1);
        assertThat(vectors.of(1)).containsExactly(2);
        assertThat(vectors.of(0)).containsExactly(5);
    }

    @Test
    void othersAreCountedAndPassedOver() {
        ItemEmbeddings vectors = read("stranger,1,2\nmilk,3,4\nstranger,5,6\n");
        assertThat(vectors.known()).isEqualTo(1);
        assertThat(vectors.passedOver()).isEqualTo(2);
    }

    @Test
    void packedFilesAreUnpacked() {
        byte[] text = "milk,1,2\n".getBytes(StandardCharsets.UTF_8);
        Path gzip = TestFiles.write(folder.resolve("v.csv.gz"), TestFiles.gzip(text));
        Path zstd = TestFiles.write(folder.resolve("v.csv.zst"), Zstd.compress(text));
        assertThat(EmbeddingFiles.read(gzip, ITEMS).of(0)).containsExactly(1, 2);
        assertThat(EmbeddingFiles.read(zstd, ITEMS).of(0)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "milk,1,2 / 7,3 | line 2 (7,3): The item (7) has 1 numbers, and those before it have 2.",
                "milk,1,2 / no one,3 | line 2 (no one,3): The item (no one) has 1 numbers",
                "milk,1,2 / 7,3,x | line 2 (7,3,x): \"x\" is not a number.",
                "milk,1,2 / 7,3, | line 2 (7,3,): \"\" is not a number.",
                "milk,1,2 / 7;3;4 | line 2 (7;3;4): The item (7;3;4) has no numbers.",
                "milk;1;2 / 7;3,5;4 | line 2 (7;3,5;4): \"3,5\" is not a number.",
                "milk,1,NaN | line 1 (milk,1,NaN): Number 2 of the item (milk) is NaN",
                "milk,1e39,2 | line 1 (milk,1e39,2): Number 1 of the item (milk) is Infinity",
                "milk,1,2 / milk,1,2 | line 2 (milk,1,2): The item (milk) has a vector already.",
                "item,x,y | has no vectors.",
                "2 300 | has no vectors.",
                "3 2 / milk 1 2 / 7 3 4 | says in its first line that it has 3 vectors, and has 2.",
                "milk | line 1 (milk): The item (milk) has no numbers.",
            })
    void whatIsWrongIsNamed(String lines, String message) {
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> read(lines.replace(" / ", "\n")))
                .withMessageContaining("v.txt")
                .withMessageContaining(message);
    }

    @Test
    void filesThatAreEmptyOrNotThereAreNamed() {
        assertThatExceptionOfType(UnreadableSourceException.class).isThrownBy(() -> read("\n"));
        assertThatExceptionOfType(UnreadableSourceException.class)
                .isThrownBy(() -> EmbeddingFiles.read(folder.resolve("nowhere"), ITEMS))
                .withMessageContaining("nowhere) does not exist");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 1021})
    void whatIsWrittenIsRead(int items) {
        var random = new Random(items);
        List<String> names = IntStream.range(0, items).mapToObj(i -> "i" + i).toList();
        float[][] drawn = new float[items][9];
        StringBuilder text = new StringBuilder();
        for (int item = 0; item < items; item++) {
            text.append(names.get(item));
            for (int i = 0; i < drawn[item].length; i++) {
                drawn[item][i] = (float) random.nextGaussian();
                text.append('\t').append(drawn[item][i]);
            }
            text.append('\n');
        }
        Path file = TestFiles.write(folder.resolve("v.tsv"), text.toString());
        ItemEmbeddings vectors = EmbeddingFiles.read(file, names);
        for (int item = 0; item < items; item++) {
            assertThat(vectors.of(item)).isEqualTo(drawn[item]);
        }
    }

    @Test
    void aFolderHasWhatLiesInIt() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        TestFiles.write(home.resolve("v.csv"), "milk,1,2\n");
        Files.createSymbolicLink(home.resolve("link.csv"), home.resolve("v.csv"));
        Path door = Files.createSymbolicLink(folder.resolve("door"), home);
        assertThat(EmbeddingFiles.in(home).read("v.csv", ITEMS).known()).isEqualTo(1);
        assertThat(EmbeddingFiles.in(home).read("link.csv", ITEMS).known()).isEqualTo(1);
        assertThat(EmbeddingFiles.in(door).read("v.csv", ITEMS).known()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "sub/../../secret.csv",
                "sub/deep.csv",
                "link.csv",
                "links/secret.csv",
                "absolute",
                "nothing.csv",
                "sub",
                "",
                ".",
                "..",
                "a\0b",
            })
    void noNameLeadsOutOfAFolder(String name) throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("sub"));
        Path secret = TestFiles.write(folder.resolve("secret.csv"), "milk,1,2\n");
        TestFiles.write(home.resolve("sub/deep.csv"), "milk,1,2\n");
        Files.createSymbolicLink(home.resolve("link.csv"), secret);
        Files.createSymbolicLink(home.resolve("links"), folder);
        String asked = name.equals("absolute") ? secret.toString() : name;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddingFiles.in(home).read(asked, ITEMS))
                .withMessageContainingAll("There is no file (" + asked + ")", "without a path");
    }
}
