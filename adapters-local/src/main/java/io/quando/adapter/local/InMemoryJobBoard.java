package io.quando.adapter.local;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobReport;
import io.quando.domain.learn.JobState;
import io.quando.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class InMemoryJobBoard implements JobBoard {
    private final SequencedMap<Key, Entry> entries = new LinkedHashMap<>();
    private final Clock clock;

    InMemoryJobBoard(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized CompletionStage<JobId> submit(
            TenantId tenant, Set<String> what, Map<String, String> plan) {
        JobId id = new JobId(UUID.randomUUID());
        Instant now = clock.instant();
        Job job = new Job(id, what, plan, 0, JobState.QUEUED, 0, Map.of(), null, null, now);
        entries.put(new Key(tenant, id), new Entry(job, now));
        return completedFuture(id);
    }

    @Override
    public synchronized CompletionStage<@Nullable JobId> submitIfIdle(
            TenantId tenant, Set<String> what) {
        boolean busy = jobs(tenant, what).anyMatch(job -> !job.state().isOver());
        return busy ? completedFuture(null) : submit(tenant, what, Map.of()).thenApply(id -> id);
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> latest(TenantId tenant, Set<String> what) {
        return completedFuture(jobs(tenant, what).reduce((earlier, later) -> later).orElse(null));
    }

    private Stream<Job> jobs(TenantId tenant, Set<String> what) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(entry -> entry.getValue().job())
                .filter(job -> !Collections.disjoint(job.what(), what));
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> find(TenantId tenant, JobId id) {
        Entry entry = entries.get(new Key(tenant, id));
        return completedFuture(entry == null ? null : entry.job());
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> waiting(
            TenantId tenant, Set<String> able, Duration abandonedAfter) {
        return completedFuture(free(tenant, able, abandonedAfter));
    }

    @Override
    public synchronized CompletionStage<@Nullable Job> claim(
            TenantId tenant, Set<String> able, Duration abandonedAfter) {
        Job free = free(tenant, able, abandonedAfter);
        if (free == null) {
            return completedFuture(null);
        }
        Job running =
                changed(
                        free,
                        free.attempt() + 1,
                        JobState.RUNNING,
                        JobReport.of(0),
                        free.message());
        return completedFuture(keep(tenant, running));
    }

    private @Nullable Job free(TenantId tenant, Set<String> able, Duration abandonedAfter) {
        Instant silentSince = clock.instant().minus(abandonedAfter);
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant))
                .map(Map.Entry::getValue)
                .filter(entry -> entry.isFree(silentSince))
                .map(Entry::job)
                .filter(job -> able.containsAll(job.what()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized CompletionStage<Boolean> report(
            TenantId tenant, Job claimed, JobReport report) {
        Job job = held(tenant, claimed);
        if (job != null) {
            keep(tenant, changed(job, job.attempt(), job.state(), report, job.message()));
        }
        return completedFuture(job != null);
    }

    @Override
    public synchronized CompletionStage<Void> release(TenantId tenant, Job claimed) {
        Job job = held(tenant, claimed);
        if (job != null) {
            keep(
                    tenant,
                    changed(
                            job,
                            job.attempt() - 1,
                            JobState.QUEUED,
                            JobReport.of(job.progress()),
                            job.message()));
        }
        return CompletableFuture.allOf();
    }

    @Override
    public synchronized CompletionStage<Void> finish(
            TenantId tenant,
            Job claimed,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message) {
        if (!state.isOver()) {
            throw new IllegalArgumentException(
                    "A job cannot end as %s; say how it ended, e.g. SUCCEEDED.".formatted(state));
        }
        Job job = held(tenant, claimed);
        if (job != null) {
            JobReport last = new JobReport(job.progress(), metrics, job.stage());
            keep(tenant, changed(job, job.attempt(), state, last, message));
        }
        return CompletableFuture.allOf();
    }

    @Override
    public synchronized CompletionStage<Boolean> cancel(TenantId tenant, JobId id) {
        Entry entry = entries.get(new Key(tenant, id));
        if (entry != null && !entry.job().state().isOver()) {
            Job job = entry.job();
            JobReport last = new JobReport(job.progress(), job.metrics(), job.stage());
            keep(tenant, changed(job, job.attempt(), JobState.CANCELLED, last, null));
        }
        return completedFuture(entry != null);
    }

    @Override
    public synchronized CompletionStage<Integer> forget(TenantId tenant, Duration overFor) {
        Instant overSince = clock.instant().minus(overFor);
        Set<String> later = new HashSet<>();
        List<Key> forgotten = new ArrayList<>();
        for (Map.Entry<Key, Entry> entry : entries.reversed().entrySet()) {
            if (entry.getKey().tenant().equals(tenant)) {
                boolean isLatest = later.addAll(entry.getValue().job().what());
                if (!isLatest && entry.getValue().isOver(overSince)) {
                    forgotten.add(entry.getKey());
                }
            }
        }
        forgotten.forEach(entries::remove);
        return completedFuture(forgotten.size());
    }

    private @Nullable Job held(TenantId tenant, Job claimed) {
        Entry entry = entries.get(new Key(tenant, claimed.id()));
        return entry == null || !entry.isHeldIn(claimed.attempt()) ? null : entry.job();
    }

    private Job keep(TenantId tenant, Job job) {
        entries.put(new Key(tenant, job.id()), new Entry(job, clock.instant()));
        return job;
    }

    private static Job changed(
            Job job, int attempt, JobState state, JobReport report, @Nullable String message) {
        return new Job(
                job.id(),
                job.what(),
                job.plan(),
                attempt,
                state,
                report.progress(),
                report.metrics(),
                report.stage(),
                message,
                job.created());
    }

    private record Key(TenantId tenant, JobId id) {}

    private record Entry(Job job, Instant reported) {
        boolean isFree(Instant silentSince) {
            boolean abandoned = job.state() == JobState.RUNNING && !reported.isAfter(silentSince);
            return job.state() == JobState.QUEUED || abandoned;
        }

        boolean isOver(Instant since) {
            return job.state().isOver() && !reported.isAfter(since);
        }

        boolean isHeldIn(int attempt) {
            return job.state() == JobState.RUNNING && job.attempt() == attempt;
        }
    }
}
