package io.quando.adapter.file.evaluation;

import io.quando.adapter.file.Sources;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.Sequences;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A split as a text file, one line a user and one a question, with tabs between numbers; packed if
/// its name ends in `.gz`.
///
/// The first line holds a fingerprint of the sequences, because numbers of users and positions mean
/// nothing on others.
public record SplitFile(Path file) {
    private static final String HEADER = "# quando split 1";

    /// Stores a split; a file that is there is overwritten.
    ///
    /// **Errors** `java.io.UncheckedIOException` if it cannot be written
    public void save(Split split, Sequences sequences) {
        try (Writer out = writer()) {
            out.write("%s\t%s\t%s\n".formatted(HEADER, fingerprint(sequences), split.protocol()));
            for (int user = 0; user < split.users(); user++) {
                out.write(
                        "user\t%s\t%s\n"
                                .formatted(
                                        split.trainingLength(user), split.refittingLength(user)));
            }
            write("validation", split.validation(), out);
            write("test", split.test(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a split.
    ///
    /// @param sequences those for which it was made
    /// @throws IllegalArgumentException if it is no split, is cut off, leaks, or is one of other
    ///   sequences
    public Split load(Sequences sequences) {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(Sources.open(file), StandardCharsets.UTF_8))) {
            return new Reading(sequences).split(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The split (%s) cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Writer writer() throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        boolean packed = file.getFileName().toString().endsWith(".gz");
        return new BufferedWriter(
                new OutputStreamWriter(
                        packed ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static void write(String word, List<TestCase> cases, Writer out) throws IOException {
        for (TestCase question : cases) {
            out.write(
                    "%s\t%s\t%s\t%s\t%s\n"
                            .formatted(
                                    word,
                                    question.user(),
                                    question.history(),
                                    question.targetsFrom(),
                                    question.targetsTo()));
        }
    }

    private static String fingerprint(Sequences sequences) {
        CRC32 sum = new CRC32();
        for (int user = 0; user < sequences.users(); user++) {
            for (int item : sequences.itemsOf(user)) {
                sum.update(item);
                sum.update(item >>> 8);
                sum.update(item >>> 16);
            }
            sum.update(0xFF);
        }
        return "%s-%s-%08x".formatted(sequences.users(), sequences.events(), sum.getValue());
    }

    private final class Reading {
        private final Sequences sequences;
        private final int[] training;
        private final int[] refitting;
        private final List<TestCase> validation = new ArrayList<>();
        private final List<TestCase> test = new ArrayList<>();
        private int users;
        private long line;

        Reading(Sequences sequences) {
            this.sequences = sequences;
            this.training = new int[sequences.users()];
            this.refitting = new int[sequences.users()];
        }

        Split split(BufferedReader in) throws IOException {
            String protocol = protocol(in.readLine());
            line = 1;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                take(text);
            }
            if (users < training.length || test.isEmpty()) {
                throw new IllegalArgumentException(
                        "The split (%s) is cut off: it has %d of %d users and %d questions of the test."
                                .formatted(file, users, training.length, test.size()));
            }
            return new Split(protocol, training, refitting, validation, test);
        }

        private String protocol(@Nullable String header) {
            String[] parts = header == null ? new String[0] : header.split("\t", 3);
            if (parts.length < 3 || !parts[0].equals(HEADER)) {
                throw new IllegalArgumentException(
                        "The file (%s) is no split: its first line must begin with \"%s\"."
                                .formatted(file, HEADER));
            }
            if (!parts[1].equals(fingerprint(sequences))) {
                throw new IllegalArgumentException(
                        "The split (%s) was made for other data (%s, these are %s). Read the same file with the same options."
                                .formatted(file, parts[1], fingerprint(sequences)));
            }
            return parts[2];
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

        /// A number of events that the user has.
        private int length(int user, String digits) {
            return Objects.checkIndex(Integer.parseInt(digits), sequences.length(user) + 1);
        }
    }
}
