package io.quando.adapter.file.artefact;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quando.domain.encode.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// The names of all items as a JSON array, by code.
final class VocabularyJson {
    private VocabularyJson() {}

    static void write(Vocabulary vocabulary, OutputStream out) throws IOException {
        try (JsonGenerator json =
                Json.MAPPER.getFactory().createGenerator(out).disable(CLOSE_TARGET)) {
            json.writeStartArray();
            for (String name : vocabulary.names()) {
                json.writeRaw('\n');
                json.writeString(name);
            }
            json.writeEndArray();
        }
    }

    /// The approximate number of bytes that [#write] writes.
    static long bytes(Vocabulary vocabulary) {
        return vocabulary.names().stream().mapToLong(name -> name.length() + 4L).sum();
    }

    static Vocabulary read(InputStream in) throws IOException {
        List<String> names = new ArrayList<>();
        try (JsonParser json = Json.MAPPER.getFactory().createParser(in).disable(CLOSE_SOURCE)) {
            require(json.nextToken() == JsonToken.START_ARRAY);
            while (json.nextToken() != JsonToken.END_ARRAY) {
                require(json.currentToken() == JsonToken.VALUE_STRING);
                names.add(json.getText());
            }
            require(json.nextToken() == null);
        }
        return new Vocabulary(names);
    }

    private static void require(boolean expected) throws MalformedFileException {
        if (!expected) {
            throw new MalformedFileException("it is not an array of names");
        }
    }

    private static final JsonGenerator.Feature CLOSE_TARGET =
            JsonGenerator.Feature.AUTO_CLOSE_TARGET;
    private static final JsonParser.Feature CLOSE_SOURCE = JsonParser.Feature.AUTO_CLOSE_SOURCE;
}
