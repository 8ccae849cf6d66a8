package io.quando.application.learn;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobReport;
import io.quando.domain.learn.JobState;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Cannot be told anything while it is deaf.
final class FlakyBoard implements JobBoard {
    private final JobBoard board;
    volatile boolean deaf;
    volatile int unheard;

    FlakyBoard(JobBoard board) {
        this.board = board;
    }

    @Override
    public CompletionStage<Boolean> report(TenantId tenant, Job claimed, JobReport report) {
        if (deaf) {
            unheard++;
            return CompletableFuture.failedFuture(new IllegalStateException("no connection"));
        }
        return board.report(tenant, claimed, report);
    }

    @Override
    public CompletionStage<JobId> submit(
            TenantId tenant, Set<String> what, Map<String, String> plan) {
        return board.submit(tenant, what, plan);
    }

    @Override
    public CompletionStage<Integer> forget(TenantId tenant, Duration overFor) {
        return deaf
                ? CompletableFuture.failedFuture(new IllegalStateException("no connection"))
                : board.forget(tenant, overFor);
    }

    @Override
    public CompletionStage<@Nullable JobId> submitIfIdle(TenantId tenant, Set<String> what) {
        return board.submitIfIdle(tenant, what);
    }

    @Override
    public CompletionStage<@Nullable Job> latest(TenantId tenant, Set<String> what) {
        return board.latest(tenant, what);
    }

    @Override
    public CompletionStage<@Nullable Job> find(TenantId tenant, JobId id) {
        return board.find(tenant, id);
    }

    @Override
    public CompletionStage<@Nullable Job> waiting(
            TenantId tenant, Set<String> able, Duration abandonedAfter) {
        return board.waiting(tenant, able, abandonedAfter);
    }

    @Override
    public CompletionStage<@Nullable Job> claim(
            TenantId tenant, Set<String> able, Duration abandonedAfter) {
        return board.claim(tenant, able, abandonedAfter);
    }

    @Override
    public CompletionStage<Void> release(TenantId tenant, Job claimed) {
        return board.release(tenant, claimed);
    }

    @Override
    public CompletionStage<Void> finish(
            TenantId tenant,
            Job claimed,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message) {
        return board.finish(tenant, claimed, state, metrics, message);
    }

    @Override
    public CompletionStage<Boolean> cancel(TenantId tenant, JobId id) {
        return board.cancel(tenant, id);
    }
}
