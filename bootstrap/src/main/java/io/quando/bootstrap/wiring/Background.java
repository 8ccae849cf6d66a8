package io.quando.bootstrap.wiring;

import io.quando.application.follow.FollowTenant;
import io.quando.application.follow.ServingModels;
import io.quando.application.learn.RelearnModels;
import io.quando.application.learn.WorkJobs;
import io.quando.domain.learn.JobId;
import io.quando.domain.statistics.PairedUsers;
import io.quando.domain.tenant.TenantId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// The work beside the requests: once a second this process takes over what other processes stored
/// or learnt, looks for a job, starts a worker for one that it cannot do, and sees whether it is
/// time to learn anew. It is ready when it has caught up for the first time.
@ApplicationScoped
@Readiness
class Background implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Background.class);
    private static final int THREADS = 4;

    private final Settings settings;
    private final FollowTenant follow;
    private final ServingModels models;
    private final WorkJobs work;
    private final RelearnModels relearn;
    private final LearningSettings learning;
    private final WorkerSettings workers;
    private final WorkerProcess worker;
    private final ScheduledExecutorService executor =
            Executors.newScheduledThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("background-", 0).factory());
    private volatile boolean caughtUp;
    private long told = 1;

    Background(
            Settings settings,
            FollowTenant follow,
            ServingModels models,
            WorkJobs work,
            RelearnModels relearn,
            LearningSettings learning,
            WorkerSettings workers,
            WorkerProcess worker) {
        this.settings = settings;
        this.relearn = relearn;
        this.learning = learning;
        this.workers = workers;
        this.worker = worker;
        this.follow = follow;
        this.models = models;
        this.work = work;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            every("follow the log", this::followLog);
            every("work on jobs", () -> work.workOne(TenantId.DEFAULT));
            if (workers.start()) {
                every("start a worker", worker::startIfNeeded);
            }
            if (learning.automatic()) {
                every("see whether to learn anew", this::relearn);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        work.stop();
        executor.shutdownNow();
        worker.stop();
    }

    @Override
    public HealthCheckResponse call() {
        PairedUsers paired = paired();
        return HealthCheckResponse.named("Caught up with the log")
                .status(caughtUp)
                .withData("pairedEvents", paired.events())
                .withData("pairedUsers", paired.isSample() ? "1 in " + paired.oneUserIn() : "all")
                .build();
    }

    private void followLog() {
        follow.catchUp(TenantId.DEFAULT).toCompletableFuture().join();
        caughtUp = true;
        tellIfSampled(paired().oneUserIn());
    }

    private PairedUsers paired() {
        return models.of(TenantId.DEFAULT).statistics().paired();
    }

    private void tellIfSampled(long oneUserIn) {
        if (oneUserIn > told) {
            told = oneUserIn;
            LOG.warnf(
                    "Users have more than %d events: what follows what is counted for one user in %d. Raise quando.statistics.events, and the memory with it, to count more.",
                    settings.pairedEvents(), oneUserIn);
        }
    }

    private void relearn() {
        JobId job = relearn.relearnIfDue(TenantId.DEFAULT).toCompletableFuture().join();
        if (job != null) {
            LOG.infof("Enough has come in to learn anew: training %s", job);
        }
    }

    private void every(String what, Runnable task) {
        var unused =
                executor.scheduleWithFixedDelay(() -> attempt(what, task), 0, 1, TimeUnit.SECONDS);
    }

    private void attempt(String what, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            if (!executor.isShutdown()) {
                LOG.warnf("Could not %s; trying again: %s", what, e);
            }
        }
    }
}
