package io.quando.application.learn;

import io.quando.domain.tenant.TenantId;

/// In-port: does the work on the job board.
public interface WorkJobs {
    /// Takes one job, does it and ends it; blocks while it works.
    ///
    /// @return whether there was a job
    boolean workOne(TenantId tenant);
}
