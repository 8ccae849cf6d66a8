package io.quando.application.learn;

import io.quando.domain.tenant.TenantId;

/// In-port: works on the jobs of the board.
public interface WorkJobs {
    /// Takes one job that it can do, does it and ends it; blocks while it works.
    ///
    /// @return false if there was no job
    boolean workOne(TenantId tenant);

    /// Takes no more jobs. A running one goes back to the queue with its checkpoint at its
    /// learner's next report. It **blocks** until then, ten seconds at most.
    void stop();
}
