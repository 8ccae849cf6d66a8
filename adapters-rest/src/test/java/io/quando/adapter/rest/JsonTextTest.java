package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    private static final int MAX = 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}{\"b\":2}|The body holds several JSON values one behind the other. Where a call takes several, they are an array, or one a line with the type application/x-ndjson.",
                "[1] [2]|The body holds several JSON values one behind the other. Where a call takes several, they are an array, or one a line with the type application/x-ndjson.",
                "{\"a\":1,\"a\":2}|The field a stands twice in one object (line 1, column 11).",
                "{\"a\":NaN}|JSON knows no NaN (line 1, column 9): leave the field out.",
                "{\"a\":-Infinity}|JSON knows no -Infinity (line 1, column 15): leave the field out.",
                "{\"a\":|The body ends in the middle of its JSON (line 1, column 6).",
                "[{\"a\":1}|The body ends in the middle of its JSON (line 1, column 9).",
                "{\"a\":1} x|The body is no valid JSON (line 1, column 9).",
                "{'a':1}|The body is no valid JSON (line 1, column 2).",
                "user=a|The body is no valid JSON (line 1, column 1)."
            })
    void whatIsNoJsonIsRefusedInWords(String body, String message) {
        assertThatThrownBy(() -> JsonText.tree(utf8(body)))
                .isInstanceOf(BadRequest.class)
                .hasMessage(message);
    }

    @Test
    void emptyBodyIsRefused() {
        assertThatThrownBy(() -> JsonText.tree(new byte[0]))
                .hasMessage("The body is empty; it must be JSON.");
    }

    @Test
    void nestingBeyondWhatIsReadIsRefusedWithoutNamesFromTheInside() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThatThrownBy(() -> JsonText.tree(utf8(deep)))
                .hasMessage(
                        "The body goes beyond what is read: it nests 1001 deep, and 1000 is the most.");
    }

    @Test
    void numbersAndNamesBeyondWhatIsReadAreRefusedInPlainWords() {
        assertThatThrownBy(() -> JsonText.tree(utf8("[" + "9".repeat(1_001) + "]")))
                .hasMessage(
                        "The body goes beyond what is read: a number has 1001 digits, and 1000 is the most.");
        assertThatThrownBy(() -> JsonText.tree(utf8("{\"" + "k".repeat(50_001) + "\":1}")))
                .hasMessageContaining("the name of a field has", "and 50000 is the most.")
                .message()
                .doesNotContain("Length", "length");
    }

    @Test
    void badUtf8IsRefused() {
        byte[] latin = "{\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JsonText.tree(latin)).hasMessageContaining("no JSON in UTF-8");
    }

    @Test
    void compressedBodyThatDoesNotSaySoIsRecognised() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8("{}"));
        }
        assertThatThrownBy(() -> JsonText.tree(bytes.toByteArray()))
                .hasMessageContaining("Content-Encoding: gzip");
    }

    @Test
    void byteOrderMarkIsSkipped() {
        assertThat(JsonText.tree(utf8("\ufeff{\"a\":1}")).path("a").asInt()).isEqualTo(1);
        assertThat(JsonText.lines(utf8("\ufeff{\"a\":1}\n{}"), MAX)).hasSize(2).allMatch(isGood());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32BE"})
    void linesInAnotherEncodingAreRefused(String charset) {
        byte[] lines = "{\"a\":1}\n{\"a\":2}".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> JsonText.lines(lines, MAX)).hasMessageContaining("UTF-8");
    }

    @Test
    void elementsThatAreNoObjectsAreNamedByKind() {
        assertThat(JsonText.elements(utf8("[{},[],null,7,\"x\"]")))
                .extracting(JsonText.Entry::mistake)
                .containsExactly(
                        null,
                        "An entry must be a JSON object, not an array.",
                        "An entry must be a JSON object, not null.",
                        "An entry must be a JSON object, not the number 7.",
                        "An entry must be a JSON object, not the string \"x\".");
    }

    @Test
    void emptyArrayHasNoEntries() {
        assertThat(JsonText.elements(utf8("[]"))).isEmpty();
    }

    @Test
    void badLineIsNamedAndTheOthersAreRead() {
        List<JsonText.Entry> entries =
                JsonText.lines(utf8("{}\n{\n{}{}\n[{}]\n\r\n \n{\"a\":NaN}\n{}"), MAX);
        assertThat(entries)
                .extracting(JsonText.Entry::mistake)
                .containsExactly(
                        null,
                        "The line ends in the middle of its JSON (column 2).",
                        "The line holds several JSON values: write one object a line.",
                        "An entry must be a JSON object, not an array; an array is sent as application/json.",
                        "JSON knows no NaN (column 9): leave the field out.",
                        null);
    }

    @Test
    void noMoreLinesAreReadThanTellThatThereAreTooMany() {
        assertThat(JsonText.lines(utf8("{}\n".repeat(100)), MAX)).hasSize(MAX + 1);
    }

    private static Predicate<JsonText.Entry> isGood() {
        return entry -> Objects.nonNull(entry.json());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
