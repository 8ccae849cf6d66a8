package io.quando.adapter.file.evaluation;

import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.Sequences;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads one split line by line.
///
/// **Mutates** serves one reading.
final class SplitReading {
    /// @param validation number of its questions
    /// @param test number of its questions
    private record Header(String validation, String test, String protocol) {}

    private final Path file;
    private final Sequences sequences;
    private final int[] training;
    private final int[] refitting;
    private final List<TestCase> validation = new ArrayList<>();
    private final List<TestCase> test = new ArrayList<>();
    private int users;
    private long line;

    SplitReading(Path file, Sequences sequences) {
        this.file = file;
        this.sequences = sequences;
        this.training = new int[sequences.users()];
        this.refitting = new int[sequences.users()];
    }

    Split split(BufferedReader in) throws IOException {
        Header header = header(in.readLine());
        line = 1;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            take(text);
        }
        requireWhole(header);
        return new Split(header.protocol(), training, refitting, validation, test);
    }

    private Header header(@Nullable String first) {
        String[] parts = first == null ? new String[0] : first.split("\t", 5);
        if (parts.length < 5 || !parts[0].equals(SplitFile.HEADER)) {
            throw new IllegalArgumentException(
                    "The file (%s) is not a split: its first line must begin with \"%s\". Make it anew with --save-split."
                            .formatted(file, SplitFile.HEADER));
        }
        String fingerprint = Fingerprint.of(sequences);
        if (!parts[1].equals(fingerprint)) {
            throw new IllegalArgumentException(
                    "The split (%s) was made for other data (%s, these are %s). Read the same file with the same options."
                            .formatted(file, parts[1], fingerprint));
        }
        return new Header(parts[2], parts[3], parts[4]);
    }

    private void requireWhole(Header header) {
        boolean whole =
                users == training.length
                        && header.validation().equals(Integer.toString(validation.size()))
                        && header.test().equals(Integer.toString(test.size()));
        if (!whole) {
            throw new IllegalArgumentException(
                    "The split (%s) is cut off: it has %s of %s users, %s of %s questions of the validation and %s of %s of the test. Make it anew with --save-split."
                            .formatted(
                                    file,
                                    users,
                                    training.length,
                                    validation.size(),
                                    header.validation(),
                                    test.size(),
                                    header.test()));
        }
    }

    private void take(String text) {
        String[] parts = text.split("\t");
        try {
            switch (parts[0]) {
                case "user" -> {
                    training[users] = length(users, parts[1]);
                    refitting[users] = length(users, parts[2]);
                    users++;
                }
                case "validation" -> validation.add(question(parts));
                case "test" -> test.add(question(parts));
                default -> throw new IllegalArgumentException("unknown word");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The split (%s), line %d: \"%s\" is neither a user of these data nor a question about one."
                            .formatted(file, line, text),
                    e);
        }
    }

    private TestCase question(String[] parts) {
        int user = Objects.checkIndex(Integer.parseInt(parts[1]), sequences.users());
        return new TestCase(
                user, length(user, parts[2]), length(user, parts[3]), length(user, parts[4]));
    }

    /// A number of events, up to the user's length.
    private int length(int user, String digits) {
        return Objects.checkIndex(Integer.parseInt(digits), sequences.length(user) + 1);
    }
}
