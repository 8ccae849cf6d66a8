package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/// A file of JSON, token by token. A name that comes twice in one object is a mistake; `NaN` and
/// the infinities, which many programs write, are texts.
record JsonFile(Path file, Charset encoding) {
    private static final int HEAD = 1 << 20;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    interface Action {
        void on(JsonParser json) throws IOException;
    }

    void read(Action action) {
        try (JsonParser json = JSON.createParser(new StrictReader(Sources.open(file), encoding))) {
            action.on(json);
        } catch (IOException e) {
            throw new ReadingFailure(file, encoding, 0).explain(e);
        }
    }

    /// The first two lines that are not blank, as far as [#HEAD] characters hold them.
    List<String> firstLines() {
        char[] head = new char[HEAD];
        int length = 0;
        try (Reader text = new StrictReader(Sources.open(file), encoding)) {
            int read = text.read(head, 0, HEAD);
            while (read > 0 && HEAD - length - read > 1) {
                length += read;
                read = text.read(head, length, HEAD - length);
            }
            length += Math.max(read, 0);
        } catch (IOException e) {
            throw new ReadingFailure(file, encoding, 0).explain(e);
        }
        return new String(head, 0, length)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
    }

    /// A parser of one line of the file.
    static JsonParser line(String text) throws IOException {
        return JSON.createParser(text);
    }

    /// @throws UnreadableSourceException if the parser stands at another token
    void require(JsonParser json, JsonToken wanted, String expectation) throws IOException {
        if (json.currentToken() != wanted) {
            throw malformed(json, expectation);
        }
    }

    UnreadableSourceException malformed(JsonParser json, String expectation) throws IOException {
        return new UnreadableSourceException(
                "The file (%s), line %d, column %d (%s): %s"
                        .formatted(
                                file,
                                json.currentTokenLocation().getLineNr(),
                                json.currentTokenLocation().getColumnNr(),
                                String.valueOf(json.getText()),
                                expectation),
                null);
    }

    static long line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    static String text(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}
