package io.quando.domain.behaviour;

import io.quando.domain.tenant.TenantId;

/// Out-port: tells whoever follows the log that there is something new in it. The news may be lost
/// or come twice; the log is the truth, and its followers read it by position.
public interface InteractionNews {
    /// Says that interactions were stored; returns at once.
    void stored(TenantId tenant);
}
