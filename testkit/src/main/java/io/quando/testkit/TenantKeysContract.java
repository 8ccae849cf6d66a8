package io.quando.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The contract of every [TenantKeys].
public abstract class TenantKeysContract {
    /// The same keys on every call.
    protected abstract TenantKeys keys();

    @Test
    void aKeyIsLongAndStaysTheSame() {
        TenantId tenant = Tenants.fresh();
        assertThat(keys().pseudonymKey(tenant))
                .hasSizeGreaterThanOrEqualTo(32)
                .isEqualTo(keys().pseudonymKey(tenant));
    }

    @Test
    void everyTenantHasAKeyOfItsOwn() {
        assertThat(keys().pseudonymKey(Tenants.fresh()))
                .isNotEqualTo(keys().pseudonymKey(Tenants.fresh()));
    }

    @Test
    void allWhoAskAtOnceGetTheSame() {
        TenantId tenant = Tenants.fresh();
        List<byte[]> asked =
                IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(n -> keys().pseudonymKey(tenant))
                        .toList();
        assertThat(asked).allSatisfy(key -> assertThat(key).isEqualTo(asked.getFirst()));
    }
}
