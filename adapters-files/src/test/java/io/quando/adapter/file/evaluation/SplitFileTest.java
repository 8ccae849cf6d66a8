package io.quando.adapter.file.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.Split;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitFileTest {
    @TempDir Path folder;

    private final Sequences sequences = users("a b c d", "b a", "c b a");
    private final Split split = new LeaveOneOut().split(sequences);
    private SplitFile file = new SplitFile(Path.of("none"));

    @BeforeEach
    void place() {
        file = new SplitFile(folder.resolve("split.txt"));
    }

    private static Sequences users(String... texts) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < texts.length; user++) {
            for (String item : texts[user].split(" ")) {
                builder.add("u" + user, item, null, null, null);
            }
        }
        return builder.build();
    }

    private static void assertSame(Split found, Split expected) {
        assertThat(found.protocol()).isEqualTo(expected.protocol());
        assertThat(found.validation()).isEqualTo(expected.validation());
        assertThat(found.test()).isEqualTo(expected.test());
        assertThat(found.users()).isEqualTo(expected.users());
        for (int user = 0; user < expected.users(); user++) {
            assertThat(found.trainingLength(user)).isEqualTo(expected.trainingLength(user));
            assertThat(found.refittingLength(user)).isEqualTo(expected.refittingLength(user));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"split.txt", "split.txt.gz"})
    void aSplitComesBackAsItWas(String name) {
        SplitFile place = new SplitFile(folder.resolve(name));
        place.save(split, sequences);
        place.save(split, sequences);
        assertSame(place.load(sequences), split);
        assertSame(place.load(users("a b c d", "b a", "c b a")), split);
    }

    @Test
    void theFileIsMadeOfLines() throws IOException {
        file.save(split, sequences);
        assertThat(Files.readAllLines(file.file()).subList(1, 8))
                .containsExactly(
                        "user\t2\t3",
                        "user\t2\t2",
                        "user\t1\t2",
                        "validation\t0\t2\t2\t3",
                        "validation\t2\t1\t1\t2",
                        "test\t0\t3\t3\t4",
                        "test\t2\t2\t2\t3");
    }

    @Test
    void everyLocaleWritesTheSame() throws IOException {
        file.save(split, sequences);
        String text = Files.readString(file.file());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            file.save(split, sequences);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Files.readString(file.file())).isEqualTo(text);
    }

    @Test
    void itIsRefusedForOtherSequences() {
        file.save(split, sequences);
        for (Sequences other :
                List.of(
                        users("a b c d", "b a", "c b"),
                        users("a b c d", "a b", "c b a"),
                        users("a b c d", "b", "a c b a"))) {
            assertThatThrownBy(() -> file.load(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("was made for other data");
        }
    }

    /// The same items in the same order, but for one event's time or basket.
    @Test
    void timesAndBasketsAreOfTheData() {
        file.save(split, stamped(3, "b"));
        assertSame(file.load(stamped(3, "b")), split);
        for (Sequences other : List.of(stamped(4, "b"), stamped(3, "a"), sequences)) {
            assertThatThrownBy(() -> file.load(other))
                    .hasMessageContaining("was made for other data");
        }
    }

    private Sequences stamped(long last, String basket) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < sequences.users(); user++) {
            int end = sequences.length(user) - 1;
            for (int position = 0; position <= end; position++) {
                builder.add(
                        sequences.userName(user),
                        sequences.itemName(sequences.item(user, position)),
                        Instant.ofEpochMilli(position == end ? last : 0),
                        null,
                        position == end ? basket : "a");
            }
        }
        return builder.build();
    }

    private void rewrite(UnaryOperator<String> change) throws IOException {
        file.save(split, sequences);
        Files.writeString(file.file(), change.apply(Files.readString(file.file())));
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> file.load(sequences))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user\t2",
                "user\tx\t3",
                "user\t5\t5",
                "user\t-1\t3",
                "user\t99999999999\t3",
                "something\t2\t3",
                ""
            })
    void aWrongLineIsNamed(String line) throws IOException {
        rewrite(text -> text.replace("user\t2\t3", line));
        assertRefused("line 2: \"%s\" is neither a user".formatted(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test\t3\t3\t3\t4",
                "test\t-1\t3\t3\t4",
                "test\t0\t3\t3\t5",
                "test\t0\t3\t2\t4",
                "test\t0\t3\t3",
                "test\t1\t3\t3\t4"
            })
    void aQuestionMustFitTheSequences(String line) throws IOException {
        rewrite(text -> text.replace("test\t0\t3\t3\t4", line));
        assertRefused("line 7: \"%s\" is neither a user".formatted(line));
    }

    @Test
    void moreUsersThanThereAreAreRefused() throws IOException {
        rewrite(text -> text.replace("user\t1\t2\n", "user\t1\t2\nuser\t0\t0\n"));
        assertRefused("line 5");
    }

    @Test
    void aSplitThatIsCutOffIsRefused() throws IOException {
        rewrite(text -> text.replace("user\t1\t2\n", ""));
        assertRefused("is cut off: it has 2 of 3 users, 2 of 2 questions of the validation");
        rewrite(text -> text.substring(0, text.indexOf("test")));
        assertRefused("2 of 2 questions of the validation and 0 of 2 of the test.");
        rewrite(text -> text.substring(0, text.lastIndexOf("test")));
        assertRefused("and 1 of 2 of the test.");
        rewrite(text -> text.replace("validation\t0\t2\t2\t3\n", ""));
        assertRefused("1 of 2 questions of the validation");
    }

    @Test
    void aSplitThatLeaksIsRefused() throws IOException {
        rewrite(text -> text.replace("user\t2\t3", "user\t2\t4"));
        assertRefused("leak");
        rewrite(text -> text.replace("validation\t0\t2\t2\t3", "validation\t0\t2\t2\t4"));
        assertRefused("leak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "user\t2\t3\n", "# quando split 2\n", "# quando split 1\tx\t2\t2\ty\n"})
    void anotherFileIsNoSplit(String text) throws IOException {
        Files.writeString(file.file(), text);
        assertRefused("is not a split: its first line must begin with \"# quando split 2\"");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() throws IOException {
        assertRefused("cannot be read");
        SplitFile packed = new SplitFile(folder.resolve("split.gz"));
        packed.save(split, sequences);
        byte[] bytes = Files.readAllBytes(packed.file());
        Files.write(packed.file(), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> packed.load(sequences))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read");
        SplitFile nowhere = new SplitFile(folder.resolve("missing/split.txt"));
        assertThatThrownBy(() -> nowhere.save(split, sequences))
                .isInstanceOf(UncheckedIOException.class);
    }
}
