package io.quando.bootstrap.cli;

import io.quando.application.learn.WorkJobs;
import io.quando.domain.tenant.TenantId;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Does one training after the other, and looks for the next once a second.
final class Shift {
    private static final Logger LOG = Logger.getLogger(Shift.class);

    private final WorkJobs work;
    private final CountDownLatch ended;

    /// @param ended no training is begun once it is counted down
    Shift(WorkJobs work, CountDownLatch ended) {
        this.work = work;
        this.ended = ended;
    }

    /// @param idle number of unsuccessful looks in a row before it ends
    void work(int idle) throws InterruptedException {
        int found = 0;
        while (ended.getCount() > 0 && found < idle) {
            found = attempt() ? 0 : found + 1;
            if (found > 0 && found < idle) {
                var unused = ended.await(1, TimeUnit.SECONDS);
            }
        }
    }

    private boolean attempt() {
        try {
            return work.workOne(TenantId.DEFAULT);
        } catch (RuntimeException e) {
            LOG.warnf("Could not work on trainings; trying again: %s", e);
            return false;
        }
    }
}
