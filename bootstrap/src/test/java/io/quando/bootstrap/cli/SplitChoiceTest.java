package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.bootstrap.cli.EvaluateOptions.ProtocolName;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitChoiceTest {
    @TempDir Path folder;

    private final SplitChoice choice = new SplitChoice(inBaskets(), 2, false, false);
    private final EvaluateOptions options = new EvaluateOptions();

    private static Sequences inBaskets() {
        SequencesBuilder builder = Sequences.builder();
        for (String user : List.of("anna", "bob")) {
            for (String basket : List.of("1", "2", "3")) {
                builder.add(user, "item-" + basket, null, null, basket);
            }
        }
        return builder.build();
    }

    @Test
    void theDataSuggestAProtocolUnlessOneIsAskedFor() {
        assertThat(choice.protocol(choice.split(options), options))
                .isEqualTo(ProtocolName.NEXT_BASKET);
        options.protocol = "leave-one-out";
        assertThat(choice.protocol(choice.split(options), options))
                .isEqualTo(ProtocolName.LEAVE_ONE_OUT);
    }

    @Test
    void aStoredSplitKeepsItsProtocol() {
        options.protocol = "leave-one-out";
        options.saveSplit = folder.resolve("split");
        choice.split(options);
        EvaluateOptions again = new EvaluateOptions();
        again.split = options.saveSplit;
        Split stored = choice.split(again);
        assertThat(choice.protocol(stored, again)).isEqualTo(ProtocolName.LEAVE_ONE_OUT);
        again.protocol = "next-basket";
        assertThatThrownBy(() -> choice.protocol(stored, again))
                .hasMessage(
                        "The --protocol (next-basket) is not that of the stored split (leave-one-out). Leave it out.");
    }

    @Test
    void aSplitOfOtherWordsIsJudgedAsAskedFor() {
        Split own =
                new Split(
                        "mine",
                        new int[2],
                        new int[2],
                        List.of(),
                        List.of(new TestCase(0, 0, 0, 1)));
        assertThat(choice.protocol(own, options)).isEqualTo(ProtocolName.NEXT_BASKET);
        options.protocol = "temporal";
        assertThat(choice.protocol(own, options)).isEqualTo(ProtocolName.TEMPORAL);
    }

    @Test
    void optionsThatCannotBeMetAreRefused() {
        options.threads = 0;
        assertThatThrownBy(() -> options.plan(false))
                .hasMessage("The --threads (0) must be at least 1.");
        options.threads = 1;
        options.split = folder.resolve("a");
        options.saveSplit = folder.resolve("b");
        assertThatThrownBy(() -> options.plan(false))
                .hasMessage("Say --split or --save-split, not both.");
    }
}
