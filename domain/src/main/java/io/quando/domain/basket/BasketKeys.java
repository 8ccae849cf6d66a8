package io.quando.domain.basket;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.privacy.UserId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;

/// Numbers baskets: one for each session of a user, and one for each local day of a user without
/// sessions. No key is forgotten, however late an event comes; a key is kept as the first 128 bits
/// of its SHA-256.
final class BasketKeys {
    private final ZoneId zone;
    private final Fingerprints keys = new Fingerprints();
    private final MessageDigest digest = sha256();
    private final ByteBuffer head = ByteBuffer.allocate(2 * Long.BYTES + 1 + Long.BYTES);

    BasketKeys(ZoneId zone) {
        this.zone = zone;
    }

    int basket(Interaction interaction) {
        UserId user = interaction.user();
        String session = interaction.session();
        head.clear();
        head.putLong(user == null ? 0 : user.value().getMostSignificantBits());
        head.putLong(user == null ? 0 : user.value().getLeastSignificantBits());
        head.put((byte) ((user == null ? 0 : 1) + (session == null ? 0 : 2)));
        if (session == null) {
            head.putLong(LocalDate.ofInstant(interaction.time(), zone).toEpochDay());
        }
        digest.update(head.array(), 0, head.position());
        if (session != null) {
            digest.update(session.getBytes(StandardCharsets.UTF_8));
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return keys.number(hash.getLong(), hash.getLong());
    }

    int size() {
        return keys.size();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
