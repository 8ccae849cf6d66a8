package io.quando.domain.behaviour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Fingerprints what a sender said of an interaction, its id left out: two interactions with one id
/// and two fingerprints contradict each other.
///
/// **Shape** 22 characters of URL-safe Base64: the first 128 bits of SHA-256 over the
/// length-prefixed fields, so that no two field lists run together.
public final class ContentHash {
    private static final int BYTES = 16;

    private ContentHash() {}

    public static String of(Interaction interaction) {
        return of(interaction, 0);
    }

    /// The fingerprint of the `ordinal`-th interaction (from 0) of a source that says the same.
    static String of(Interaction i, int ordinal) {
        MessageDigest digest = sha256();
        add(digest, i.user());
        add(digest, i.item());
        add(digest, i.type());
        add(digest, i.timeOnArrival() ? null : i.time());
        add(digest, i.value());
        add(digest, i.quantity());
        add(digest, i.session());
        addPlace(digest, i.place());
        addContext(digest, i.context());
        add(digest, i.text());
        add(digest, i.recommendationId());
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, ordinal));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }

    private static void addPlace(MessageDigest digest, @Nullable Place place) {
        add(digest, place == null ? null : place.latitude());
        add(digest, place == null ? null : place.longitude());
        add(digest, place == null ? null : place.cell());
    }

    private static void addContext(MessageDigest digest, Map<String, String> context) {
        add(digest, context.size());
        new TreeMap<>(context)
                .forEach((name, value) -> {
                    add(digest, name);
                    add(digest, value);
                });
    }

    private static void add(MessageDigest digest, @Nullable Object field) {
        byte[] bytes =
                field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        int length = field == null ? -1 : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
