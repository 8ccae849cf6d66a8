package io.quando.bootstrap.cli;

import io.quando.application.learn.LearnModels;
import io.quando.application.progress.Progress;
import io.quando.application.waiting.Waiting;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.Parts;
import io.quando.domain.tenant.TenantId;
import io.quarkus.runtime.Quarkus;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// Queues a training and waits for it with a progress bar. A process without a server's worker
/// works on it itself.
final class Learning {
    private static final int PERCENT = 100;
    private static final int POLL_MILLIS = 100;

    /// The number of polls after which the reason for the wait is shown.
    private static final int SOON = 20;

    private final UseCases useCases;
    private final Progress progress;

    Learning(UseCases useCases, Progress progress) {
        this.useCases = useCases;
        this.progress = progress;
    }

    /// Learns the parts that serve.
    ///
    /// @return figures of the training
    /// @throws CommandFailure if nothing was learnt, with the reason
    Map<String, Double> run() throws InterruptedException {
        return run(Set.of(), Map.of()).metrics();
    }

    /// @param what parts to learn, the default ones if empty
    /// @throws CommandFailure if nothing was learnt, with the reason
    Job run(Set<String> what, Map<String, String> plan) throws InterruptedException {
        Set<String> parts = what.isEmpty() ? LearnModels.USUAL : what;
        JobId id = begun(parts, plan);
        progress.begin(
                parts.contains(Parts.ENCODER) ? "Training (%)" : "Mining rules (%)", PERCENT);
        Job job = useCases.settings().background() ? watch(id) : done(id);
        progress.end();
        if (job.state() != JobState.SUCCEEDED) {
            throw new CommandFailure(
                    job.state() == JobState.CANCELLED
                            ? "The training was cancelled."
                            : String.valueOf(job.message()));
        }
        Waiting.on(useCases.follow().catchUp(TenantId.DEFAULT));
        return job;
    }

    /// A stopped training of an encoder with the same plan, or else a new one.
    private JobId begun(Set<String> what, Map<String, String> plan) {
        Job latest = Waiting.on(useCases.learn().latest(TenantId.DEFAULT));
        boolean same =
                latest != null
                        && what.contains(Parts.ENCODER)
                        && latest.what().equals(what)
                        && latest.plan().equals(plan)
                        && !latest.state().isOver();
        return same
                ? latest.id()
                : Waiting.on(useCases.learn().submit(TenantId.DEFAULT, what, plan));
    }

    /// Works on trainings until this one is over. A training whose worker has just died is not free
    /// before that worker has been silent for long enough.
    private Job done(JobId id) throws InterruptedException {
        var over = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> work(over));
        Thread.ofPlatform().daemon().start(this::stopInTime);
        try {
            return watch(id);
        } finally {
            over.countDown();
        }
    }

    private void work(CountDownLatch over) {
        try {
            new Shift(useCases.work(), over).work(Integer.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopInTime() {
        Quarkus.waitForExit();
        useCases.work().stop();
    }

    /// Watches a training. If it is stopped from outside, it leaves nothing in the queue that would
    /// run before the next request; its checkpoint is kept for a training with the same plan.
    private Job watch(JobId id) throws InterruptedException {
        int shown = 0;
        int queued = 0;
        while (true) {
            Job job = Waiting.on(useCases.learn().find(TenantId.DEFAULT, id));
            if (job == null) {
                throw new CommandFailure("The training (%s) is gone.".formatted(id));
            }
            int percent =
                    job.state() == JobState.SUCCEEDED ? PERCENT : (int) (PERCENT * job.progress());
            progress.advance(percent - shown);
            shown = percent;
            if (job.state() == JobState.QUEUED && ++queued == SOON) {
                progress.say("waiting", "earlier trainings go first");
            }
            if (job.stage() != null) {
                progress.say(job.stage(), TrainingFigures.words(job.metrics()));
            }
            if (job.state().isOver()) {
                return job;
            }
            if (OrderlyEnd.isStopping() && job.state() == JobState.QUEUED) {
                Waiting.on(useCases.learn().cancel(TenantId.DEFAULT, id));
                throw new CommandFailure("The training was stopped.");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
