package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// `{"user": [[item, item], [item]], …}`
final class BasketRecordSource implements RecordSource {
    private static final String EXPECTED =
            "Expected users with lists of baskets, each a list of items, such as {\"17\": [[1, 2], [3]]}.";

    private final JsonFile file;

    BasketRecordSource(Path file, Charset encoding) {
        this.file = new JsonFile(file, encoding);
    }

    @Override
    public String name() {
        return file.file().toString();
    }

    @Override
    public List<String> columns() {
        return List.of("user", "basket", "item");
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        file.read(json -> {
            while (json.nextToken() != null) {
                file.require(json, JsonToken.START_OBJECT, EXPECTED);
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String user = json.currentName();
                    json.nextToken();
                    readBaskets(json, user, action);
                }
            }
        });
    }

    private void readBaskets(JsonParser json, String user, Consumer<RawRecord> action)
            throws IOException {
        file.require(json, JsonToken.START_ARRAY, EXPECTED);
        int basket = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            file.require(json, JsonToken.START_ARRAY, EXPECTED);
            readItems(json, user, Integer.toString(basket++), action);
        }
    }

    private void readItems(JsonParser json, String user, String basket, Consumer<RawRecord> action)
            throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!json.currentToken().isScalarValue()) {
                throw file.malformed(json, EXPECTED);
            }
            action.accept(
                    new RawRecord(JsonFile.line(json), List.of(user, basket, JsonFile.text(json))));
        }
    }
}
