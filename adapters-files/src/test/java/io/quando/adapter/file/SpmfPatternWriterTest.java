package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.mining.sequential.SequentialPatternWriter;
import io.quando.domain.mining.sequential.SequentialRuleCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpmfPatternWriterTest {
    @TempDir private Path folder;

    @Test
    void patternsAreWrittenInSpmfsForm() throws IOException {
        Path file = folder.resolve("patterns.txt");
        try (PatternWriter writer = MiningFiles.patterns(file)) {
            writer.accept(new int[] {9, 3, 77}, 2, 5);
            writer.accept(new int[] {1, 2, 77}, 2, 8, new RuleCounts(10, 4, 5, 3));
            writer.accept(new int[0], 0, 8, new RuleCounts(10, 10, 5, 5));
        }
        assertThat(file)
                .content()
                .isEqualTo(
                        "3 9 #SUP: 5\n1,2 ==> 8 #SUP: 3 #CONF: 0.75\n ==> 8 #SUP: 5 #CONF: 0.5\n");
    }

    @Test
    void sequentialPatternsAreWrittenInSpmfsForm() throws IOException {
        Path file = folder.resolve("patterns.txt");
        try (SequentialPatternWriter writer = MiningFiles.sequentialPatterns(file)) {
            writer.accept(new int[] {1, 2, 3, 77}, new int[] {2, 3, 77}, 2, 5);
            writer.accept(new int[] {4, 77}, new int[] {1}, 1, 9);
            writer.accept(
                    new int[] {1, 2, 77},
                    2,
                    new int[] {8, 9},
                    2,
                    new SequentialRuleCounts(10, 4, 5, 3));
        }
        assertThat(file)
                .content()
                .isEqualTo("1 2 -1 3 -1 #SUP: 5\n4 -1 #SUP: 9\n1,2 ==> 8,9 #SUP: 3 #CONF: 0.75\n");
    }

    @Test
    void whatWasThereIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("patterns.txt"), "something much longer\n");
        MiningFiles.patterns(file).close();
        assertThat(file).isEmptyFile();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("no/such/patterns.txt");
        assertThatThrownBy(() -> MiningFiles.patterns(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + " cannot be written: its folder does not exist");
    }
}
