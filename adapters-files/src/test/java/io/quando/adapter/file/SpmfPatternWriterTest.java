package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.PatternWriter;
import io.quando.mining.periodic.Periods;
import io.quando.mining.periodic.TimeInterval;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.search.ItemNames;
import io.quando.mining.sequential.SequentialRuleCounts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpmfPatternWriterTest {
    private static final ItemNames NUMBERS = ItemNames.none();

    @TempDir private Path folder;

    @Test
    void patternsAreWrittenInSpmfsForm() throws IOException {
        Path file = folder.resolve("patterns.txt");
        try (PatternWriter writer = MiningFiles.patterns(file, NUMBERS)) {
            writer.accept(new int[] {9, 3, 77}, 2, 5);
            writer.accept(
                    new int[] {1, 2, 77}, 2, new int[] {8, 77}, 1, new RuleCounts(10, 4, 5, 3));
            writer.accept(new int[] {1}, 1, new int[] {8, 9}, 2, new RuleCounts(10, 4, 5, 3));
            writer.accept(new int[0], 0, new int[] {8}, 1, new RuleCounts(10, 10, 5, 5));
            writer.complete();
        }
        assertThat(file)
                .content()
                .isEqualTo(
                        """
                        3 9 #SUP: 5
                        1,2 ==> 8 #SUP: 3 #CONF: 0.75
                        1 ==> 8,9 #SUP: 3 #CONF: 0.75
                         ==> 8 #SUP: 5 #CONF: 0.5
                        """);
    }

    @Test
    void sequencesEndTheirElementsWithMinusOne() {
        StringWriter text = new StringWriter();
        try (PatternWriter writer = MiningFiles.patterns("text", text, NUMBERS)) {
            writer.accept(new int[] {1, 4, 2, 77}, new int[] {2, 3, 0}, 2, 5);
            writer.accept(
                    new int[] {1, 2}, 2, new int[] {3, 7}, 1, new SequentialRuleCounts(9, 4, 5, 3));
        }
        assertThat(text).hasToString("1 4 -1 2 -1 #SUP: 5\n1,2 ==> 3 #SUP: 3 #CONF: 0.75\n");
    }

    @Test
    void itemsAreWrittenByTheirNamesInAlphabeticalOrder() {
        ItemNames names = ItemNames.of(Map.of(1, "milk", 2, "bread and butter", 3, "7\" nails"));
        StringWriter text = new StringWriter();
        try (PatternWriter writer = MiningFiles.patterns("text", text, names)) {
            writer.accept(new int[] {1, 2, 3}, 3, 5);
            writer.accept(new int[] {1, 4}, 2, 5);
            writer.accept(
                    new int[] {1, 2}, 2, new int[] {3}, 1, new SequentialRuleCounts(9, 4, 5, 3));
            writer.accept(new int[] {1, 2, 3}, new int[] {1, 3}, 2, 5);
        }
        assertThat(text)
                .hasToString(
                        """
                        "7"\" nails" "bread and butter" milk #SUP: 5
                        4 milk #SUP: 5
                        "bread and butter",milk ==> "7"\" nails" #SUP: 3 #CONF: 0.75
                        milk -1 "7"\" nails" "bread and butter" -1 #SUP: 5
                        """);
    }

    @Test
    void periodsAreNamed() {
        StringWriter text = new StringWriter();
        try (PatternWriter writer = MiningFiles.patterns("text", text, NUMBERS)) {
            writer.accept(new int[] {2, 1}, 2, new Periods(4, 1, 3, 1.4));
            writer.accept(new int[] {2}, 1, new Periods(1, Long.MAX_VALUE, 2, 1.5));
            writer.accept(new int[] {2, 1}, 2, 4, 7L);
            List<TimeInterval> intervals =
                    List.of(new TimeInterval(1, 4), new TimeInterval(20, 26));
            writer.accept(new int[] {2, 1}, 2, 4, intervals);
        }
        assertThat(text)
                .hasToString(
                        """
                        1 2 #SUP: 4 #MINPER: 1 #MAXPER: 3 #AVGPER: 1.4
                        2 #SUP: 1 #MAXPER: 2 #AVGPER: 1.5
                        1 2 #SUP: 4 #MAXLA: 7
                        1 2 #SUP: 4 #INTERVALS: [1,4] [20,26]
                        """);
    }

    @Test
    void whatWasThereIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("patterns.txt"), "something much longer\n");
        try (PatternWriter writer = MiningFiles.patterns(file, NUMBERS)) {
            writer.complete();
        }
        assertThat(file).isEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotCompleteTakesNothingAway() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
        Path none = folder.resolve("none.txt");
        for (Path file : List.of(kept, none)) {
            try (PatternWriter writer = MiningFiles.patterns(file, NUMBERS)) {
                writer.accept(new int[] {9, 3}, 2, 5);
            }
        }
        assertThat(kept).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(kept));
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path file = Files.writeString(folder.resolve("patterns.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        try (PatternWriter writer = MiningFiles.patterns(link, NUMBERS)) {
            writer.accept(new int[] {9, 3}, 2, 5);
            writer.complete();
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("3 9 #SUP: 5\n");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("no/such/patterns.txt");
        assertThatThrownBy(() -> MiningFiles.patterns(file, NUMBERS))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + " cannot be written: its folder does not exist");
    }
}
