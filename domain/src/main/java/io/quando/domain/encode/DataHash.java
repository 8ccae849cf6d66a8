package io.quando.domain.encode;

import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names data by a hash of its content, so that two trainings can be shown to have used the same.
///
/// The hash covers items and their names, the order of users and of their events, times, values,
/// baskets and types. It does not cover the names of users, since these change with a key.
public final class DataHash {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    private DataHash() {}

    /// The name of sequences.
    ///
    /// **Shape** 64 hexadecimal digits: SHA-256 over all fields, each of a known length or behind
    /// its length
    public static String nameOf(Sequences sequences) {
        DataHash snapshot = new DataHash();
        snapshot.addNames(sequences.itemNames());
        snapshot.addColumns(sequences);
        for (int user = 0; user < sequences.users(); user++) {
            snapshot.addUser(sequences, user);
        }
        if (sequences.typed()) {
            snapshot.addTypes(sequences);
        }
        return snapshot.name();
    }

    /// The name of vectors. Items count by their codes.
    ///
    /// **Shape** 64 hexadecimal digits: SHA-256 over the width and, item by item, whether it has a
    /// vector and which
    public static String nameOf(ItemEmbeddings vectors) {
        DataHash snapshot = new DataHash();
        snapshot.room().putInt(vectors.items()).putInt(vectors.width());
        for (int item = 0; item < vectors.items(); item++) {
            snapshot.room().put((byte) (vectors.known(item) ? 1 : 0));
            for (float number : vectors.of(item)) {
                snapshot.room().putFloat(number);
            }
        }
        return snapshot.name();
    }

    /// The name of a map. The order of entries does not count.
    ///
    /// **Shape** 64 hexadecimal digits: SHA-256 over keys and values
    public static String nameOf(Map<String, String> words) {
        DataHash snapshot = new DataHash();
        var sorted = new TreeMap<>(words);
        snapshot.addNames(List.copyOf(sorted.keySet()));
        snapshot.addNames(List.copyOf(sorted.values()));
        return snapshot.name();
    }

    /// The name of texts. Items count by their codes.
    ///
    /// **Shape** 64 hexadecimal digits: SHA-256 over the number of items and, item by item, the
    /// title and the categories, each of them behind its length
    public static String nameOf(ItemTexts texts) {
        DataHash snapshot = new DataHash();
        snapshot.room().putInt(texts.items());
        for (int item = 0; item < texts.items(); item++) {
            ItemTexts.Text text = texts.of(item);
            snapshot.addName(text.title());
            snapshot.addNames(text.categories());
        }
        return snapshot.name();
    }

    private void addNames(List<String> names) {
        room().putInt(names.size());
        names.forEach(this::addName);
    }

    private void addName(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        room().putInt(bytes.length);
        flush();
        digest.update(bytes);
    }

    private void addColumns(Sequences sequences) {
        room().put((byte) (sequences.timed() ? 1 : 0))
                .put((byte) (sequences.valued() ? 1 : 0))
                .put((byte) (sequences.inBaskets() ? 1 : 0))
                .putInt(sequences.users());
    }

    private void addUser(Sequences sequences, int user) {
        int length = sequences.length(user);
        room().putInt(length);
        for (int position = 0; position < length; position++) {
            ByteBuffer event = room().putInt(sequences.item(user, position));
            if (sequences.timed()) {
                event.putLong(sequences.time(user, position));
            }
            if (sequences.valued()) {
                event.putFloat(sequences.value(user, position));
            }
            if (sequences.inBaskets()) {
                event.putInt(sequences.basket(user, position));
            }
        }
    }

    /// Adds the types behind everything else, so that data without types keep their name.
    private void addTypes(Sequences sequences) {
        addNames(sequences.typeNames());
        for (int user = 0; user < sequences.users(); user++) {
            for (int position = 0; position < sequences.length(user); position++) {
                room().putInt(sequences.type(user, position));
            }
        }
    }

    /// The buffer, with room for another event.
    private ByteBuffer room() {
        if (buffer.remaining() < 4 * Long.BYTES) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }

    private String name() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
