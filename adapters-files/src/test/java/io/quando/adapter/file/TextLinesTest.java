package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.testkit.SeededCases;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void lineBreaksOfAllSystemsEndLines() {
        assertThat(lines("a\nb\r\nc\rd\n\re"))
                .containsExactly(
                        new TextLine(1, "a", "\n", false),
                        new TextLine(2, "b", "\r\n", false),
                        new TextLine(3, "c", "\r", false),
                        new TextLine(4, "d", "\n", false),
                        new TextLine(5, "", "\r", false),
                        new TextLine(6, "e", "", false));
    }

    @Test
    void textWithoutAnythingHasNoLines() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly(new TextLine(1, "", "\n", false));
    }

    @Test
    void linesTogetherAreTheTextWhereverTheBufferEnds() {
        String[] parts = {"x".repeat(40_000), "\n", "\r\n", "\r", "y", "z".repeat(65_535)};
        SeededCases.run(
                60,
                random -> {
                    String text =
                            IntStream.range(0, random.nextInt(0, 12))
                                    .mapToObj(i -> parts[random.nextInt(parts.length)])
                                    .collect(Collectors.joining());
                    List<TextLine> lines = lines(text);
                    assertThat(
                                    lines.stream()
                                            .map(line -> line.text() + line.ending())
                                            .collect(Collectors.joining()))
                            .isEqualTo(text);
                    assertThat(lines.stream().map(TextLine::text).toList())
                            .isEqualTo(text.lines().toList());
                });
    }

    @Test
    void lineBeyondTheLimitIsCutAndTheNextIsWhole() {
        String longest = "x".repeat(TextLines.LONGEST);
        List<TextLine> lines = lines(longest + "\n" + longest + "y\nz");
        assertThat(lines).extracting(TextLine::cut).containsExactly(false, true, false);
        assertThat(lines)
                .extracting(line -> line.text().length())
                .containsExactly(TextLines.LONGEST, TextLines.LONGEST, 1);
    }

    private static List<TextLine> lines(String text) {
        try (TextLines lines = new TextLines(new StringReader(text))) {
            List<TextLine> all = new ArrayList<>();
            for (TextLine line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
