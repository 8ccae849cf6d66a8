package io.quando.application.learn;

import io.quando.application.learn.JobReporter.JobLostException;
import io.quando.application.learn.JobReporter.WorkerStoppedException;
import io.quando.application.sequences.CatalogueTexts;
import io.quando.application.sequences.LoggedSequences;
import io.quando.application.sequences.VectorFiles;
import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.cleaning.UnreadableSourceException;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.Parts;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.tenant.TenantId;
import io.quando.domain.work.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Works on one job after the other, reports its progress, and stops when it is cancelled.
public final class WorkJobsService implements WorkJobs {
    /// The number of workers that may die over a job before it fails.
    static final int ATTEMPTS = 3;

    /// The time to wait for the learner's next report.
    private static final long STOP_SECONDS = 10;

    private static final String KEPT =
            "Its checkpoint is kept: a training with the same plan resumes from there, with another learning-rate too.";

    /// The rules' share of a job that learns both.
    private static final double RULES_SHARE = 0.2;

    private static final System.Logger LOG = System.getLogger(WorkJobsService.class.getName());

    private final JobBoard board;
    private final RuleLearning rules;
    private final EncoderLearning encoders;
    private final Settings settings;
    private final ReadWriteLock busy = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    /// The stores of a worker: its jobs, its data and its results.
    public record Stores(
            JobBoard board,
            InteractionLog log,
            Catalogue catalogue,
            VectorFiles vectors,
            EncoderFiles encoders,
            ModelRegistry registry,
            ArtefactStore artefacts) {}

    /// The settings of a worker.
    ///
    /// @param patience time for which another worker may be silent before its job is taken over
    /// @param keep time for which a job that is over can still be looked up
    /// @param heart executor of the signs of life
    /// @param nanoseconds a clock
    /// @param workers measure encoders and baselines
    public record Settings(
            Duration patience,
            Duration keep,
            ScheduledExecutorService heart,
            LongSupplier nanoseconds,
            Workers workers) {
        public Settings {
            if (keep.isNegative()) {
                throw new IllegalArgumentException(
                        "The time to keep jobs (%s) must not be negative. Thirty days are P30D."
                                .formatted(keep));
            }
        }
    }

    /// @param trainers trainers of the encoders that it can train, maybe none
    public WorkJobsService(
            Stores stores, RulePlan plan, List<EncoderTrainer> trainers, Settings settings) {
        this.board = stores.board();
        this.settings = settings;
        this.rules = new RuleLearning(stores.log(), stores.registry(), plan);
        this.encoders =
                new EncoderLearning(
                        new LoggedSequences(stores.log(), plan.zone()),
                        new CatalogueTexts(stores.catalogue()),
                        stores.vectors(),
                        stores.encoders(),
                        stores.registry(),
                        stores.artefacts(),
                        trainers,
                        settings.nanoseconds(),
                        settings.workers());
    }

    @Override
    public boolean workOne(TenantId tenant) {
        busy.readLock().lock();
        try {
            Job job =
                    stopping ? null : Waiting.on(board.claim(tenant, able(), settings.patience()));
            if (job != null) {
                workAlive(tenant, job);
            }
            return job != null;
        } finally {
            busy.readLock().unlock();
        }
    }

    private void workAlive(TenantId tenant, Job job) {
        JobReporter reporter =
                new JobReporter(board, tenant, job, settings.nanoseconds(), () -> stopping);
        Future<?> beats =
                settings.heart().scheduleWithFixedDelay(reporter::beat, 1, 1, TimeUnit.SECONDS);
        try {
            work(tenant, reporter);
        } finally {
            beats.cancel(false);
        }
        forgetOldJobs(tenant);
    }

    /// Removes old jobs if possible. The job that was worked on is over even if this fails.
    private void forgetOldJobs(TenantId tenant) {
        try {
            Waiting.on(board.forget(tenant, settings.keep()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Could not remove old jobs", e);
        }
    }

    @Override
    public void stop() {
        stopping = true;
        try {
            if (busy.writeLock().tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
                busy.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> able() {
        return encoders.isAble() ? Parts.ALL : Set.of(Parts.RULES);
    }

    private void work(TenantId tenant, JobReporter reporter) {
        try {
            requireHope(reporter.job());
            TrainingOutcome learnt = learn(tenant, reporter);
            finish(tenant, reporter, learnt.state(), learnt.metrics(), learnt.message());
        } catch (JobLostException e) {
            forgetIfOver(tenant, reporter);
        } catch (WorkerStoppedException e) {
            Waiting.on(board.release(tenant, reporter.job()));
        } catch (ArtefactException
                | DivergedException
                | UnreadableSourceException
                | IllegalArgumentException e) {
            fail(tenant, reporter, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            // the next worker to take the job would run out of memory as well
            fail(tenant, reporter, e.toString());
        }
    }

    private void fail(TenantId tenant, JobReporter reporter, String why) {
        boolean kept =
                reporter.job().what().contains(Parts.ENCODER) && encoders.isKept(tenant, reporter);
        finish(tenant, reporter, JobState.FAILED, Map.of(), kept ? why + " " + KEPT : why);
    }

    private static void requireHope(Job job) {
        if (job.attempt() > ATTEMPTS) {
            throw new IllegalArgumentException(
                    "%d workers ended while they worked on it, perhaps for want of memory. Give the worker more, or train a smaller model."
                            .formatted(ATTEMPTS));
        }
    }

    /// Learns the parts of a job. If there is too little for one part, the other is learnt all the
    /// same.
    private TrainingOutcome learn(TenantId tenant, JobReporter reporter) {
        Set<String> what = reporter.job().what();
        if (!what.contains(Parts.ENCODER)) {
            return orRefused(() -> rules(tenant, reporter.between(0, 1)));
        }
        if (!what.contains(Parts.RULES)) {
            return orRefused(() -> encoders.learn(tenant, reporter, 0));
        }
        TrainingOutcome ruled = orRefused(() -> rulesOnce(tenant, reporter));
        return ruled.with(orRefused(() -> encoders.learn(tenant, reporter, RULES_SHARE)));
    }

    /// Learns rules, unless some were published since the request: those come from an earlier
    /// attempt at this job, or are as good.
    private TrainingOutcome rulesOnce(TenantId tenant, JobReporter reporter) {
        Map<String, Double> published = rules.since(tenant, reporter.job().created());
        return published == null
                ? rules(tenant, reporter.between(0, RULES_SHARE))
                : TrainingOutcome.published(published, null);
    }

    private TrainingOutcome rules(TenantId tenant, DoubleConsumer progress) {
        return TrainingOutcome.published(rules.learn(tenant, progress), null);
    }

    private static TrainingOutcome orRefused(Supplier<TrainingOutcome> learning) {
        try {
            return learning.get();
        } catch (NothingToLearnException e) {
            return TrainingOutcome.refused(e.metrics(), e.getMessage());
        }
    }

    private void finish(
            TenantId tenant,
            JobReporter reporter,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message) {
        Waiting.on(board.finish(tenant, reporter.job(), state, metrics, message));
        forgetIfOver(tenant, reporter);
    }

    /// Removes the checkpoint of a job that succeeded, was refused or was cancelled. It stays if
    /// another worker has the job now, or for a new request after a failure.
    private void forgetIfOver(TenantId tenant, JobReporter reporter) {
        Job job = Waiting.on(board.find(tenant, reporter.job().id()));
        if (job == null || (job.state().isOver() && job.state() != JobState.FAILED)) {
            encoders.forget(tenant, reporter);
        }
    }
}
