package io.quando.adapter.local;

import io.quando.domain.privacy.TenantKeys;
import io.quando.testkit.TenantKeysContract;

class InMemoryTenantKeysTest extends TenantKeysContract {
    private final TenantKeys keys = LocalStores.passingTenantKeys();

    @Override
    protected TenantKeys keys() {
        return keys;
    }
}
