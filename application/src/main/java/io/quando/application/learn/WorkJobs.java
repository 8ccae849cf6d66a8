package io.quando.application.learn;

import io.quando.domain.tenant.TenantId;

/// In-port: does the work on the job board.
public interface WorkJobs {
    /// Takes one job that it is able to do, does it and ends it; blocks while it works.
    ///
    /// @return whether there was a job
    boolean workOne(TenantId tenant);

    /// Takes no more jobs. One that is worked on goes back to the queue, with what was reached so
    /// far, as soon as its learner looks up; it **blocks** until then, ten seconds at most.
    void stop();
}
