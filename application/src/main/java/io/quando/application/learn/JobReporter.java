package io.quando.application.learn;

import io.quando.application.waiting.Waiting;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobReport;
import io.quando.domain.tenant.TenantId;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/// Reports the progress of a job to the board, not too often, and tells the learner when to stop.
///
/// A board that does not answer does not end a long training. It is asked again later, and then
/// says whether another worker has the job.
///
/// **Mutates** the last report; threads take turns.
final class JobReporter {
    private static final System.Logger LOG = System.getLogger(JobReporter.class.getName());
    private static final double STEP = 0.01;
    private static final long PAUSE_NANOS = 500_000_000;
    private static final long SILENCE_NANOS = 2 * PAUSE_NANOS;

    private final JobBoard board;
    private final TenantId tenant;
    private final Job job;
    private final LongSupplier nanoseconds;
    private final BooleanSupplier stopping;
    private JobReport last = JobReport.of(0);
    private double toldProgress;
    private long toldAt;
    private boolean lost;

    /// @param stopping true once the worker is to end
    JobReporter(
            JobBoard board,
            TenantId tenant,
            Job job,
            LongSupplier nanoseconds,
            BooleanSupplier stopping) {
        this.board = board;
        this.tenant = tenant;
        this.job = job;
        this.nanoseconds = nanoseconds;
        this.stopping = stopping;
        this.toldAt = nanoseconds.getAsLong();
    }

    Job job() {
        return job;
    }

    /// Reports the share that is done, without other figures.
    void tell(double progress) {
        tell(new JobReport(progress, Map.of(), last.stage()));
    }

    /// Reports progress.
    ///
    /// @throws JobLostException if the job is cancelled, or another worker's
    /// @throws WorkerStoppedException if the worker is to end
    synchronized void tell(JobReport report) {
        boolean worthIt = report.progress() - toldProgress >= STEP || isSilentFor(PAUSE_NANOS);
        last = report;
        if (worthIt && !lost) {
            sendIfHeard();
        }
        requireWanted();
    }

    /// Asks the board, before an irreversible step, whether the job is still this worker's; fails
    /// if the board does not answer.
    ///
    /// @throws JobLostException if the job is cancelled, or another worker's
    /// @throws WorkerStoppedException if the worker is to end
    synchronized void confirm() {
        if (!lost) {
            send();
        }
        requireWanted();
    }

    private void requireWanted() {
        if (lost) {
            throw new JobLostException();
        }
        if (stopping.getAsBoolean()) {
            throw new WorkerStoppedException();
        }
    }

    /// A listener that scales a part's progress to a range of the whole.
    DoubleConsumer between(double from, double to) {
        return done -> tell(from + (to - from) * done);
    }

    /// Reports that the worker is alive if it has been silent for a while.
    synchronized void beat() {
        if (!lost && isSilentFor(SILENCE_NANOS)) {
            sendIfHeard();
        }
    }

    private boolean isSilentFor(long nanos) {
        return nanoseconds.getAsLong() - toldAt >= nanos;
    }

    private void sendIfHeard() {
        try {
            send();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Could not report progress; trying again", e);
        }
    }

    private void send() {
        toldProgress = last.progress();
        toldAt = nanoseconds.getAsLong();
        lost = !Waiting.on(board.report(tenant, job, last));
    }

    /// Thrown when a job is cancelled or another worker's. It is no `CancellationException`, which
    /// a store may throw for reasons of its own.
    static final class JobLostException extends RuntimeException {
        private static final long serialVersionUID = 1;

        JobLostException() {
            super("The job was cancelled, or another worker has it.");
        }
    }

    /// Thrown when the worker is to end; the job goes back to the queue.
    static final class WorkerStoppedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        WorkerStoppedException() {
            super("The worker was stopped.");
        }
    }
}
