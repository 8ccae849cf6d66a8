package io.quando.adapter.local;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobState;
import io.quando.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class InMemoryJobBoard implements JobBoard {
    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final Clock clock;

    InMemoryJobBoard(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized CompletionStage<JobId> submit(TenantId tenant, Set<String> what) {
        JobId id = new JobId(UUID.randomUUID());
        Instant now = clock.instant();
        Job job = new Job(id, what, JobState.QUEUED, 0, Map.of(), null, now);
        entries.put(new Key(tenant, id), new Entry(job, now));
        return completedFuture(id);
    }

    @Override
    public synchronized CompletionStage<@Nullable JobId> submitIfIdle(
            TenantId tenant, Set<String> what) {
        boolean busy = jobs(tenant).anyMatch(job -> !job.state().isOver());
        return busy ? completedFuture(null) : submit(tenant, what).thenApply(id -> id);
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> latest(TenantId tenant) {
        return completedFuture(jobs(tenant).reduce((earlier, later) -> later).orElse(null));
    }

    private Stream<Job> jobs(TenantId tenant) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(entry -> entry.getValue().job());
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> find(TenantId tenant, JobId id) {
        Entry entry = entries.get(new Key(tenant, id));
        return completedFuture(entry == null ? null : entry.job());
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> claim(
            TenantId tenant, Duration abandonedAfter) {
        Instant silentSince = clock.instant().minus(abandonedAfter);
        return completedFuture(
                entries.entrySet().stream()
                        .filter(entry -> entry.getKey().tenant().equals(tenant))
                        .filter(entry -> entry.getValue().isFree(silentSince))
                        .findFirst()
                        .map(entry -> running(entry.getKey(), entry.getValue().job(), 0))
                        .orElse(null));
    }

    @Override
    public synchronized CompletionStage<Boolean> report(
            TenantId tenant, JobId id, double progress) {
        Job job = runningJob(tenant, id);
        if (job != null) {
            running(new Key(tenant, id), job, progress);
        }
        return completedFuture(job != null);
    }

    @Override
    public synchronized CompletionStage<Void> finish(
            TenantId tenant,
            JobId id,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message) {
        if (!state.isOver()) {
            throw new IllegalArgumentException(
                    "A job cannot end as %s; say how it ended, e.g. SUCCEEDED.".formatted(state));
        }
        Job job = runningJob(tenant, id);
        if (job != null) {
            keep(new Key(tenant, id), moved(job, state, job.progress(), metrics, message));
        }
        return CompletableFuture.allOf();
    }

    @Override
    public synchronized CompletionStage<Boolean> cancel(TenantId tenant, JobId id) {
        Key key = new Key(tenant, id);
        Entry entry = entries.get(key);
        if (entry != null && !entry.job().state().isOver()) {
            Job job = entry.job();
            keep(key, moved(job, JobState.CANCELLED, job.progress(), job.metrics(), null));
        }
        return completedFuture(entry != null);
    }

    private @Nullable Job runningJob(TenantId tenant, JobId id) {
        Entry entry = entries.get(new Key(tenant, id));
        return entry == null || entry.job().state() != JobState.RUNNING ? null : entry.job();
    }

    private Job running(Key key, Job job, double progress) {
        return keep(key, moved(job, JobState.RUNNING, progress, job.metrics(), job.message()));
    }

    private Job keep(Key key, Job job) {
        entries.put(key, new Entry(job, clock.instant()));
        return job;
    }

    private static Job moved(
            Job job,
            JobState state,
            double progress,
            Map<String, Double> metrics,
            @Nullable String message) {
        return new Job(job.id(), job.what(), state, progress, metrics, message, job.created());
    }

    private record Key(TenantId tenant, JobId id) {}

    private record Entry(Job job, Instant reported) {
        boolean isFree(Instant silentSince) {
            boolean abandoned = job.state() == JobState.RUNNING && !reported.isAfter(silentSince);
            return job.state() == JobState.QUEUED || abandoned;
        }
    }
}
