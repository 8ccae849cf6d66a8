package io.quando.domain.privacy;

import io.quando.domain.tenant.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns raw user ids into pseudonyms with HMAC-SHA-256 under a key per tenant.
///
/// **Security guarantees.** Without the key a pseudonym can neither be computed nor reversed by
/// trying ids, and pseudonyms of two tenants cannot be linked. Whoever holds the key can do both:
/// this is pseudonymisation, not anonymisation. Equal ids give equal pseudonyms, by design. The
/// hash is cut to 128 bits; among a billion users a collision has a chance below 10⁻²⁰.
///
/// **Source** RFC 2104, RFC 4868.
public final class Pseudonymiser {
    private static final String ALGORITHM = "HmacSHA256";

    private final TenantKeys keys;
    private final Map<TenantId, SecretKeySpec> specs = new ConcurrentHashMap<>();

    public Pseudonymiser(TenantKeys keys) {
        this.keys = keys;
    }

    /// The pseudonym of a raw id; the same for the same tenant and id, always.
    public UserId pseudonym(TenantId tenant, RawUserId raw) {
        SecretKeySpec key =
                specs.computeIfAbsent(
                        tenant, t -> new SecretKeySpec(keys.pseudonymKey(t), ALGORITHM));
        ByteBuffer hash = ByteBuffer.wrap(hmac(key, raw.value().getBytes(StandardCharsets.UTF_8)));
        return new UserId(new UUID(hash.getLong(), hash.getLong()));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
