package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/// A file of JSON, token by token.
record JsonFile(Path file, Charset encoding) {
    private static final JsonFactory JSON = new JsonFactory();

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
