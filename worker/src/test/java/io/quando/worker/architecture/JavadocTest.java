package io.quando.worker.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Checks the first sentence of every documented type, in the sources as text: it says what the
/// type is or does ("A checkpoint of …", "Reads …").
final class JavadocTest {
    /// The project's folder; Surefire runs tests in that of their module.
    private static final Path PROJECT = Path.of("..");

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Pattern COMMENT = Pattern.compile("\\s*///.*");
    private static final Pattern QUESTION =
            Pattern.compile(
                    "\\s*/// (What|How|Where|Which|Whether|Who|Whose|When|Why)(ever)?\\b.*");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*@(?!interface).*");
    private static final Pattern TYPE =
            Pattern.compile("(\\s|\\w|-)*\\b(class|interface|@interface|record|enum) \\w+.*");

    @Test
    void typesSayWhatTheyAre() {
        List<Path> files = sources();

        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.stream().flatMap(JavadocTest::offenders))
                .as("begin with a noun phrase or a verb in the third person")
                .isEmpty();
    }

    @Test
    void questionsBeforeTypesAreFound() {
        assertThat(
                        questions(
                                List.of(
                                        "/// What is known.",
                                        "/// More.",
                                        "@Deprecated",
                                        "record A() {}")))
                .containsExactly(1);
        assertThat(questions(List.of("/// Facts.", "/// What else.", "final class B {"))).isEmpty();
        assertThat(questions(List.of("    /// How many.", "    int count();"))).isEmpty();
    }

    private static List<Path> sources() {
        try (Stream<Path> paths = Files.find(PROJECT, 30, (path, of) -> isSource(path))) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path path) {
        String name = path.toString();
        return name.contains(SOURCES.toString()) && name.endsWith(".java");
    }

    private static Stream<String> offenders(Path file) {
        try {
            return questions(Files.readAllLines(file)).stream().map(line -> file + ":" + line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> questions(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> QUESTION.matcher(lines.get(i)).matches())
                .filter(i -> i == 0 || !COMMENT.matcher(lines.get(i - 1)).matches())
                .filter(i -> isOfType(lines.subList(i, lines.size())))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static boolean isOfType(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> COMMENT.matcher(line).matches())
                .dropWhile(line -> ANNOTATION.matcher(line).matches())
                .limit(1)
                .anyMatch(line -> TYPE.matcher(line).matches());
    }
}
