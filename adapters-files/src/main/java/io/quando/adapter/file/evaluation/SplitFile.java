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
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A split as a text file with a line for each user and each question, and tabs between numbers;
/// compressed if its name ends in `.gz`.
///
/// The first line has a fingerprint of the sequences, because numbers of users and positions have
/// no meaning for others, and the number of questions.
public record SplitFile(Path file) {
    static final String HEADER = "# quando split 2";

    /// Stores a split; an existing file is overwritten.
    ///
    /// **Errors** `java.io.UncheckedIOException` if it cannot be written
    public void save(Split split, Sequences sequences) {
        try (Writer out = writer()) {
            out.write(
                    "%s\t%s\t%s\t%s\t%s\n"
                            .formatted(
                                    HEADER,
                                    Fingerprint.of(sequences),
                                    split.validation().size(),
                                    split.test().size(),
                                    split.protocol()));
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
    /// @param sequences the sequences that it was made for
    /// @throws IllegalArgumentException if the file is not a split, is cut off, leaks, or belongs
    ///   to other sequences
    public Split load(Sequences sequences) {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(Sources.open(file), StandardCharsets.UTF_8))) {
            return new SplitReading(file, sequences).split(in);
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
}
