package io.quando.adapter.persistence;

import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.JobId;
import io.quando.domain.learn.JobReport;
import io.quando.domain.learn.JobState;
import io.quando.domain.tenant.TenantId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Times are the database's, so that workers with clocks of their own agree on who is silent.
final class HibernateJobBoard implements JobBoard {
    private static final String SUBMIT =
            """
            INSERT INTO job (tenant, id, what, plan, state)
            VALUES (:tenant, :id,
                ARRAY(SELECT json_array_elements_text(cast(cast(:what AS text) AS json))),
                cast(cast(:plan AS text) AS jsonb), 'QUEUED')
            """;

    /// One at a time asks whether the board is idle; the lock ends with the transaction.
    private static final String LOCK =
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('job/' || :tenant, 0))";

    private static final String PARTS =
            " ARRAY(SELECT json_array_elements_text(cast(cast(:parts AS text) AS json))) ";

    private static final String BUSY =
            "SELECT 1 FROM job WHERE tenant = :tenant AND state IN ('QUEUED', 'RUNNING')"
                    + " AND what && "
                    + PARTS
                    + " LIMIT 1";

    private static final String LATEST =
            "SELECT "
                    + JobEntity.COLUMNS
                    + " FROM job WHERE tenant = :tenant AND what && "
                    + PARTS
                    + " ORDER BY created DESC, id DESC LIMIT 1";

    private static final String ONE = "WHERE tenant = :tenant AND id = :id";

    private static final String FIND = "SELECT " + JobEntity.COLUMNS + " FROM job " + ONE;

    private static final String FREE =
            """
            FROM job
            WHERE tenant = :tenant AND state IN ('QUEUED', 'RUNNING') AND (state = 'QUEUED'
                OR reported <= now() - make_interval(secs => :seconds))
            """
                    + " AND what <@ "
                    + PARTS
                    + " ORDER BY created, id LIMIT 1";

    private static final String WAITING = "SELECT " + JobEntity.COLUMNS + FREE;

    private static final String CLAIM =
            """
            UPDATE job SET state = 'RUNNING', attempt = attempt + 1, progress = 0,
                metrics = '{}', stage = NULL, reported = now()
            """
                    + " WHERE tenant = :tenant AND id = (SELECT id "
                    + FREE
                    + " FOR UPDATE SKIP LOCKED) RETURNING "
                    + JobEntity.COLUMNS;

    private static final String HELD = ONE + " AND state = 'RUNNING' AND attempt = :attempt";

    private static final String REPORT =
            """
            UPDATE job SET progress = :progress, metrics = cast(cast(:metrics AS text) AS jsonb),
                stage = nullif(:stage, ''), reported = now()
            """
                    + HELD;

    private static final String RELEASE =
            """
            UPDATE job SET state = 'QUEUED', attempt = attempt - 1, metrics = '{}', stage = NULL,
                reported = now()
            """
                    + HELD;

    private static final String FINISH =
            """
            UPDATE job SET state = :state, metrics = cast(cast(:metrics AS text) AS jsonb),
                message = nullif(:message, ''), reported = now()
            """
                    + HELD;

    /// Touches a job that is over as well, to tell it from one that is not there.
    private static final String CANCEL =
            """
            UPDATE job SET
                reported = CASE WHEN state IN ('QUEUED', 'RUNNING') THEN now() ELSE reported END,
                state = CASE WHEN state IN ('QUEUED', 'RUNNING') THEN 'CANCELLED' ELSE state END
            """
                    + ONE;

    /// A job is the latest for one of its parts if no later one has that part.
    private static final String FORGET =
            """
            DELETE FROM job
            WHERE tenant = :tenant AND state NOT IN ('QUEUED', 'RUNNING')
                AND reported <= now() - make_interval(secs => :seconds)
                AND NOT EXISTS (SELECT 1 FROM unnest(what) AS part
                    WHERE NOT EXISTS (SELECT 1 FROM job AS later
                        WHERE later.tenant = job.tenant AND part = ANY(later.what)
                            AND (later.created, later.id) > (job.created, job.id)))
            """;

    private static final double MILLIS = 1_000;

    private final ReactiveSessions sessions;

    HibernateJobBoard(ReactiveSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public CompletionStage<JobId> submit(
            TenantId tenant, Set<String> what, Map<String, String> plan) {
        JobId id = new JobId(UUID.randomUUID());
        NativeSql submit = submission(tenant, id, what, plan);
        return sessions.write(session -> submit.run(session).replaceWith(id));
    }

    private static NativeSql submission(
            TenantId tenant, JobId id, Set<String> what, Map<String, String> plan) {
        return one(SUBMIT, tenant, id)
                .with("what", JsonText.strings(what))
                .with("plan", JsonText.written(plan));
    }

    @Override
    public CompletionStage<@Nullable JobId> submitIfIdle(TenantId tenant, Set<String> what) {
        JobId id = new JobId(UUID.randomUUID());
        NativeSql submit = submission(tenant, id, what, Map.of());
        return sessions.write(session ->
                NativeSql.of(LOCK, tenant)
                        .list(session, Integer.class)
                        .chain(() -> about(BUSY, tenant, what).list(session, Integer.class))
                        .chain(busy ->
                                busy.isEmpty()
                                        ? submit.run(session).replaceWith(id)
                                        : Uni.createFrom().<@Nullable JobId>nullItem()));
    }

    private static NativeSql about(String sql, TenantId tenant, Set<String> parts) {
        return NativeSql.of(sql, tenant).with("parts", JsonText.strings(parts));
    }

    @Override
    public CompletionStage<@Nullable Job> latest(TenantId tenant, Set<String> what) {
        NativeSql latest = about(LATEST, tenant, what);
        return sessions.read(session -> job(latest.first(session, JobEntity.class)));
    }

    @Override
    public CompletionStage<@Nullable Job> find(TenantId tenant, JobId id) {
        NativeSql find = one(FIND, tenant, id);
        return sessions.read(session -> job(find.first(session, JobEntity.class)));
    }

    @Override
    public CompletionStage<@Nullable Job> waiting(
            TenantId tenant, Set<String> able, Duration abandonedAfter) {
        NativeSql waiting = free(WAITING, tenant, able, abandonedAfter);
        return sessions.read(session -> job(waiting.first(session, JobEntity.class)));
    }

    @Override
    public CompletionStage<@Nullable Job> claim(
            TenantId tenant, Set<String> able, Duration abandonedAfter) {
        NativeSql claim = free(CLAIM, tenant, able, abandonedAfter);
        return sessions.write(session -> job(claim.first(session, JobEntity.class)));
    }

    private static NativeSql free(
            String sql, TenantId tenant, Set<String> able, Duration abandonedAfter) {
        return about(sql, tenant, able).with("seconds", abandonedAfter.toMillis() / MILLIS);
    }

    private static Uni<@Nullable Job> job(Uni<@Nullable JobEntity> row) {
        return row.onItem().ifNotNull().transform(JobEntity::job);
    }

    @Override
    public CompletionStage<Boolean> report(TenantId tenant, Job claimed, JobReport report) {
        return changes(
                held(REPORT, tenant, claimed)
                        .with("progress", report.progress())
                        .with("metrics", JsonText.figures(report.metrics()))
                        .with("stage", report.stage() == null ? "" : report.stage()));
    }

    @Override
    public CompletionStage<Void> release(TenantId tenant, Job claimed) {
        return changes(held(RELEASE, tenant, claimed)).thenAccept(changed -> {});
    }

    @Override
    public CompletionStage<Void> finish(
            TenantId tenant,
            Job claimed,
            JobState state,
            Map<String, Double> metrics,
            @Nullable String message) {
        if (!state.isOver()) {
            throw new IllegalArgumentException(
                    "A job cannot end as %s; say how it ended, e.g. SUCCEEDED.".formatted(state));
        }
        return changes(
                        held(FINISH, tenant, claimed)
                                .with("state", state.name())
                                .with("metrics", JsonText.figures(metrics))
                                .with("message", message == null ? "" : message))
                .thenAccept(changed -> {});
    }

    @Override
    public CompletionStage<Boolean> cancel(TenantId tenant, JobId id) {
        return changes(one(CANCEL, tenant, id));
    }

    @Override
    public CompletionStage<Integer> forget(TenantId tenant, Duration overFor) {
        NativeSql forget =
                NativeSql.of(FORGET, tenant).with("seconds", overFor.toMillis() / MILLIS);
        return sessions.write(forget::run);
    }

    private CompletionStage<Boolean> changes(NativeSql sql) {
        return sessions.write(session -> sql.run(session).map(rows -> rows > 0));
    }

    private static NativeSql held(String sql, TenantId tenant, Job claimed) {
        return one(sql, tenant, claimed.id()).with("attempt", claimed.attempt());
    }

    private static NativeSql one(String sql, TenantId tenant, JobId id) {
        return NativeSql.of(sql, tenant).with("id", id.value());
    }
}
