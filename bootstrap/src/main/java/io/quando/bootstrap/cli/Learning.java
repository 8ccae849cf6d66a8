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

/// Puts a training on the board and waits for it with a progress bar. A process without a worker of
/// its own works on it itself.
final class Learning {
    private static final int PERCENT = 100;
    private static final int POLL_MILLIS = 100;

    /// Polls after which somebody who waits wants to know what for.
    private static final int SOON = 20;

    private final UseCases useCases;
    private final Progress progress;

    Learning(UseCases useCases, Progress progress) {
        this.useCases = useCases;
        this.progress = progress;
    }

    /// Learns what serves.
    ///
    /// @return figures about what was learnt
    /// @throws CommandFailure if nothing was learnt, with the reason
    Map<String, Double> run() throws InterruptedException {
        return run(Set.of(), Map.of()).metrics();
    }

    /// @param what parts to learn, the usual ones if empty
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

    /// An encoder's training in the same words that was stopped half-way, or else a new one.
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

    /// Works on trainings until this one is over. One whose worker has just died is not to be had
    /// before the worker has been silent for long enough.
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

    /// A training that is stopped from outside leaves nothing in the queue that would come before
    /// whatever is asked for next; what it has learnt is kept for one in the same words.
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
                progress.say("waiting", "trainings that were asked for before go first");
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
