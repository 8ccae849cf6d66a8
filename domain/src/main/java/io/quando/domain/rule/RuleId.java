package io.quando.domain.rule;

import io.quando.domain.catalogue.ItemId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Names a rule by what it says, so that the same rule keeps its name, and what people decided
/// about it, when it is mined again.
///
/// @param value 16 characters of URL-safe Base64
public record RuleId(String value) implements Comparable<RuleId> {
    private static final int BYTES = 12;

    public RuleId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("A rule id has 1 to 64 characters.");
        }
    }

    static RuleId of(RuleKind kind, List<ItemId> antecedent, ItemId consequent) {
        MessageDigest digest = sha256();
        add(digest, kind.name());
        antecedent.forEach(item -> add(digest, item.value()));
        add(digest, consequent.value());
        byte[] hash = Arrays.copyOf(digest.digest(), BYTES);
        return new RuleId(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
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
