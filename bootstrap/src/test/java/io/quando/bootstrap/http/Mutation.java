package io.quando.bootstrap.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Ways to spoil a body that was good.
public enum Mutation {
    TRUNCATED {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            byte[] bytes = utf8(body);
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
    },
    BAD_UTF8 {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            byte[][] bad = {
                {(byte) 0xff}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
            };
            return inserted(utf8(body), bad[random.nextInt(bad.length)], random);
        }
    },
    FLIPPED_BYTES {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            byte[] bytes = utf8(body);
            for (int n = 0; n < 3; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            return bytes;
        }
    },
    OTHER_ENCODING {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            return body.getBytes(
                    random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16);
        }
    },
    DUPLICATE_KEY {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            int brace = body.lastIndexOf('}');
            String key = body.substring(body.indexOf('"'), body.indexOf(':'));
            return utf8(body.substring(0, brace) + "," + key + ":1" + body.substring(brace));
        }
    },
    HOSTILE_KEY {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            String[] keys = {"a\\u0000b", "\\ud800", "k".repeat(1_000_000), "", "__proto__"};
            String value = random.nextBoolean() ? "\"x\"" : "{\"a\":[1]}";
            int brace = body.indexOf('{', random.nextInt(body.lastIndexOf('{') + 1));
            String entry = "\"%s\":%s,".formatted(keys[random.nextInt(keys.length)], value);
            return utf8(body.substring(0, brace + 1) + entry + body.substring(brace + 1));
        }
    },
    HOSTILE_TEXT {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            String[] texts = {
                "\"a\\u0000b\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"x\\udc00\\ud800\"",
                "\"" + "x".repeat(1_000_000) + "\"",
                "\"" + words(random, 200_000) + "\"",
                "\"" + letters(random, 4_000) + "\"",
                "\"" + "語".repeat(300) + "\"",
                "\"\\u0001\\u0002\\u0003" + "\\u0007".repeat(300) + "\"",
                "\"%s%n'); DROP TABLE item; --\"",
                "\"\"",
                "\" \""
            };
            return replaced(body, texts[random.nextInt(texts.length)], random);
        }
    },
    HOSTILE_NUMBER {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            String[] numbers = {
                "NaN",
                "-Infinity",
                "\"NaN\"",
                "1e400",
                "-1e400",
                "9e999999999",
                "1e-400",
                "9".repeat(900),
                "9".repeat(5_000),
                "9223372036854775808",
                "-0.0",
                "0x10"
            };
            return replaced(body, numbers[random.nextInt(numbers.length)], random);
        }
    },
    FAR_DATE {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            String[] dates = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "0001-01-01T00:00:00+18:00",
                "9999-12-31T23:59:59.999999999-18:00",
                "9999-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-06-30T23:59:60Z"
            };
            return replaced(body, '"' + dates[random.nextInt(dates.length)] + '"', random);
        }
    },
    OTHER_KIND {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            String[] kinds = {
                "null", "true", "[]", "{}", "[null]", "{\"a\":null}", "{\"a\":{}}", "[[\"a\"]]", "7"
            };
            return replaced(body, kinds[random.nextInt(kinds.length)], random);
        }
    },
    DEEP_NESTING {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            int depth = random.nextBoolean() ? 10_000 : 900;
            String deep = "[".repeat(depth) + "]".repeat(depth);
            String deeper = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
            return replaced(body, random.nextBoolean() ? deep : deeper, random);
        }
    },
    NOTHING_LEFT {
        @Override
        public byte[] spoil(String body, RandomGenerator random) {
            String[] bodies = {
                "", " ", "null", "7", "\"x\"", "[]", "[[]]", "{}", "\u0000", "\ufeff"
            };
            return utf8(bodies[random.nextInt(bodies.length)]);
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MARK = "-mark-";

    public abstract byte[] spoil(String body, RandomGenerator random);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inserted(byte[] bytes, byte[] more, RandomGenerator random) {
        int at = random.nextInt(bytes.length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(more);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    /// The body with one of its values replaced by raw JSON.
    private static byte[] replaced(String body, String json, RandomGenerator random) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            List<Consumer<String>> values = new ArrayList<>();
            collect(tree, values);
            if (values.isEmpty()) {
                return utf8(json);
            }
            values.get(random.nextInt(values.size())).accept(MARK);
            return utf8(tree.toString().replace('"' + MARK + '"', json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void collect(JsonNode tree, List<Consumer<String>> values) {
        if (tree instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> values.add(v -> object.put(name, v)));
        }
        if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                values.add(v -> array.set(index, v));
            }
        }
        tree.forEach(child -> collect(child, values));
    }

    private static String words(RandomGenerator random, int count) {
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < count; n++) {
            words.append(Integer.toString(random.nextInt(), 36)).append(' ');
        }
        return words.toString();
    }

    private static String letters(RandomGenerator random, int count) {
        StringBuilder letters = new StringBuilder();
        random.ints(count, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
