package io.quando.bootstrap.cli;

import io.quando.application.progress.Progress;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.tenant.TenantId;
import java.util.Map;
import java.util.Set;

/// Puts a training on the board and waits for it with a progress bar. A process without a worker of
/// its own works on it itself.
final class Learning {
    private static final int PERCENT = 100;
    private static final int POLL_MILLIS = 100;

    private final UseCases useCases;
    private final Progress progress;

    Learning(UseCases useCases, Progress progress) {
        this.useCases = useCases;
        this.progress = progress;
    }

    /// Learns everything there is to learn.
    ///
    /// @return figures about what was learnt
    /// @throws CommandFailure if nothing was learnt, with the reason
    Map<String, Double> run() throws InterruptedException {
        JobId id = Waiting.on(useCases.learn().submit(TenantId.DEFAULT, Set.of()));
        if (!useCases.settings().background()) {
            Thread.ofPlatform().daemon().start(this::work);
        }
        progress.begin("Mining rules (%)", PERCENT);
        Job job = watch(id);
        progress.end();
        if (job.state() != JobState.SUCCEEDED) {
            throw new CommandFailure(String.valueOf(job.message()));
        }
        Waiting.on(useCases.follow().catchUp(TenantId.DEFAULT));
        return job.metrics();
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = useCases.work().workOne(TenantId.DEFAULT);
        }
    }

    private Job watch(JobId id) throws InterruptedException {
        int shown = 0;
        while (true) {
            Job job = Waiting.on(useCases.learn().find(TenantId.DEFAULT, id));
            if (job == null) {
                throw new CommandFailure("The training (%s) is gone.".formatted(id));
            }
            int percent =
                    job.state() == JobState.SUCCEEDED ? PERCENT : (int) (PERCENT * job.progress());
            progress.advance(percent - shown);
            shown = percent;
            if (job.state().isOver()) {
                return job;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
