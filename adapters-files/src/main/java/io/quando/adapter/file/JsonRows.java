package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The objects of a JSON file, in one of three layouts. Each is read on its own: in a file with an
/// object a line, a line that is none stops no other.
final class JsonRows {
    private static final String KEY = "item";
    private static final String LIST = "categories";
    private static final String EXPECTED =
            "Expected objects, such as [{\"id\": \"4711\", \"title\": \"Mug\"}] or {\"4711\": {\"title\": \"Mug\"}}.";

    private enum Layout {
        /// Lists of objects, or one object after another.
        OBJECTS,
        /// One object, whose values are objects or lists: its keys are items.
        KEYED,
        /// At least one object on each line.
        LINES
    }

    interface Action {
        void row(long line, JsonFields fields);

        void malformed(long line, String problem);
    }

    private final JsonFile file;
    private final Layout layout;

    JsonRows(JsonFile file) {
        this.file = file;
        this.layout = layout(file);
    }

    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the file breaks off, or what
    ///   is wrong is not on a line of its own
    void forEach(Action action) {
        if (layout == Layout.LINES) {
            new TextFile(file.file(), file.encoding())
                    .forEach((number, line) -> readLine(number, line, action));
        } else {
            file.read(json -> readAll(json, action));
        }
    }

    private static Layout layout(JsonFile file) {
        List<String> begin = file.firstLines();
        boolean several = begin.size() > 1 && begin.getFirst().startsWith("{");
        if (several && (isWhole(begin.getFirst()) || begin.getLast().startsWith("{"))) {
            return Layout.LINES;
        }
        return isKeyed(file) ? Layout.KEYED : Layout.OBJECTS;
    }

    private static boolean isWhole(String line) {
        try (JsonParser json = JsonFile.line(line)) {
            json.nextToken();
            json.skipChildren();
            return json.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isKeyed(JsonFile file) {
        boolean[] keyed = {false};
        file.read(json -> {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    keyed[0] = json.nextToken().isStructStart();
                    if (!keyed[0]) {
                        return;
                    }
                    json.skipChildren();
                }
            }
        });
        return keyed[0];
    }

    private static void readLine(long number, String line, Action action) {
        List<JsonFields> objects = new ArrayList<>();
        try (JsonParser json = JsonFile.line(line)) {
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.START_OBJECT) {
                    throw new MalformedLineException("no JSON object");
                }
                JsonFields fields = new JsonFields();
                fields.readObject(json);
                objects.add(fields);
            }
        } catch (JsonProcessingException e) {
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            action.malformed(number, "no valid JSON from column %d on".formatted(column));
            return;
        } catch (MalformedLineException | IOException e) {
            action.malformed(number, String.valueOf(e.getMessage()));
            return;
        }
        objects.forEach(fields -> action.row(number, fields));
    }

    private void readAll(JsonParser json, Action action) throws IOException {
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    readElement(json, action);
                }
            } else if (layout == Layout.KEYED) {
                readKeyed(json, action);
            } else {
                file.require(json, JsonToken.START_OBJECT, EXPECTED);
                readElement(json, action);
            }
        }
    }

    private static void readElement(JsonParser json, Action action) throws IOException {
        long line = JsonFile.line(json);
        if (json.currentToken() == JsonToken.START_OBJECT) {
            JsonFields fields = new JsonFields();
            fields.readObject(json);
            action.row(line, fields);
        } else {
            json.skipChildren();
            action.malformed(line, "no JSON object");
        }
    }

    private void readKeyed(JsonParser json, Action action) throws IOException {
        file.require(json, JsonToken.START_OBJECT, EXPECTED);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            JsonFields fields = new JsonFields();
            fields.add(KEY, json.currentName());
            boolean list = json.nextToken() == JsonToken.START_ARRAY;
            long line = JsonFile.line(json);
            if (list) {
                fields.readValue(json, LIST);
            } else {
                file.require(json, JsonToken.START_OBJECT, EXPECTED);
                fields.readObject(json);
            }
            action.row(line, fields);
        }
    }
}
