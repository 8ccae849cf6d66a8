package io.quando.adapter.local;

import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.tenant.TenantId;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryTenantKeys implements TenantKeys {
    private final Map<TenantId, byte[]> keys = new ConcurrentHashMap<>();
    private final SecureRandom random;

    InMemoryTenantKeys(SecureRandom random) {
        this.random = random;
    }

    @Override
    public byte[] pseudonymKey(TenantId tenant) {
        return keys.computeIfAbsent(tenant, t -> fresh());
    }

    private byte[] fresh() {
        byte[] key = new byte[FileTenantKeys.BYTES];
        random.nextBytes(key);
        return key;
    }
}
