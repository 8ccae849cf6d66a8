package io.quando.application.learn;

import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobState;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.mining.BasketRuleMiner;
import io.quando.domain.mining.RulePlan;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Does one job after the other; reports its progress, and stops when it is cancelled.
public final class WorkJobsService implements WorkJobs {
    private static final Duration ABANDONED = Duration.ofMinutes(5);
    private static final double STEP = 0.01;

    private final JobBoard board;
    private final RuleLearning rules;

    public WorkJobsService(
            JobBoard board,
            InteractionLog log,
            ModelRegistry registry,
            BasketRuleMiner miner,
            RulePlan plan) {
        this.board = board;
        this.rules = new RuleLearning(log, registry, miner, plan);
    }

    @Override
    public boolean workOne(TenantId tenant) {
        Job job = Waiting.on(board.claim(tenant, ABANDONED));
        if (job == null) {
            return false;
        }
        work(tenant, job);
        return true;
    }

    private void work(TenantId tenant, Job job) {
        try {
            Map<String, Double> metrics = rules.learn(tenant, new Report(tenant, job)::progress);
            finish(tenant, job, JobState.SUCCEEDED, metrics, null);
        } catch (NothingToLearnException e) {
            finish(tenant, job, JobState.REFUSED, e.metrics(), e.getMessage());
        } catch (JobCancelledException e) {
            finish(tenant, job, JobState.CANCELLED, Map.of(), e.getMessage());
        } catch (RuntimeException | Error e) {
            // whoever took an unfinished job up again would run out of memory as well
            finish(tenant, job, JobState.FAILED, Map.of(), e.toString());
        }
    }

    private void finish(
            TenantId tenant,
            Job job,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message) {
        Waiting.on(board.finish(tenant, job.id(), state, metrics, message));
    }

    /// Writes the progress onto the board, one percent at a time.
    private final class Report {
        private final TenantId tenant;
        private final Job job;
        private double last;

        Report(TenantId tenant, Job job) {
            this.tenant = tenant;
            this.job = job;
        }

        void progress(double done) {
            if (done - last < STEP) {
                return;
            }
            last = done;
            if (!Waiting.on(board.report(tenant, job.id(), done))) {
                throw new JobCancelledException();
            }
        }
    }

    /// Not a `CancellationException`, which a store may throw of its own accord.
    private static final class JobCancelledException extends RuntimeException {
        JobCancelledException() {
            super("The job was cancelled.");
        }
    }
}
