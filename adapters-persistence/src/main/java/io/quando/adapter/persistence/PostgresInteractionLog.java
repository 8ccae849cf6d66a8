package io.quando.adapter.persistence;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

final class PostgresInteractionLog implements InteractionLog {
    /// Serialization failure and deadlock: the transaction left nothing behind and may be repeated.
    private static final Set<String> REPEATABLE = Set.of("40001", "40P01");

    private static final int REPEATS = 3;

    private final Pool pool;

    PostgresInteractionLog(Pool pool) {
        this.pool = pool;
    }

    @Override
    public CompletionStage<List<AppendOutcome>> append(
            TenantId tenant, List<Interaction> interactions) {
        if (interactions.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return append(Append.of(tenant, interactions), REPEATS).toCompletionStage();
    }

    private Future<List<AppendOutcome>> append(Append append, int repeats) {
        return pool.withTransaction(connection -> append(append, connection))
                .recover(failure ->
                        repeats > 0 && isRepeatable(failure)
                                ? append(append, repeats - 1)
                                : Future.failedFuture(failure));
    }

    private static boolean isRepeatable(Throwable failure) {
        return failure instanceof PgException error && REPEATABLE.contains(error.getSqlState());
    }

    /// Under READ COMMITTED the second statement sees what a concurrent append kept the first from
    /// inserting.
    private static Future<List<AppendOutcome>> append(Append append, SqlConnection connection) {
        return run(connection, LogSql.INSERT, append.rows())
                .map(append::stored)
                .compose(stored ->
                        stored.rest().isEmpty()
                                ? Future.succeededFuture(stored)
                                : run(connection, LogSql.STORED_HASHES, stored.rest().rows())
                                        .map(stored::compared))
                .compose(compared ->
                        compared.conflicts().isEmpty()
                                ? Future.succeededFuture(compared.outcomes())
                                : run(connection, LogSql.DEAD_LETTERS, compared.deadLetters())
                                        .map(compared.outcomes()));
    }

    private static Future<RowSet<Row>> run(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> history(
            TenantId tenant, UserId user, @Nullable HistoryCursor before, int limit) {
        if (before == null) {
            return read(LogSql.NEWEST, Tuple.of(tenant.value(), user.value(), limit));
        }
        LogPosition position = before.position();
        return read(
                LogSql.OLDER,
                Tuple.of(
                        tenant.value(),
                        user.value(),
                        LogRow.atUtc(before.time()),
                        position.batch(),
                        position.ordinal(),
                        limit));
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> wishes(
            TenantId tenant, UserId user, Instant until, int limit) {
        return read(
                LogSql.WISHES, Tuple.of(tenant.value(), user.value(), LogRow.atUtc(until), limit));
    }

    @Override
    public CompletionStage<List<LoggedInteraction>> verdicts(
            TenantId tenant, UserId user, Collection<ItemId> items, Instant until, int limit) {
        String[] ids = items.stream().map(ItemId::value).distinct().toArray(String[]::new);
        return read(
                LogSql.VERDICTS,
                Tuple.of(tenant.value(), user.value(), ids, LogRow.atUtc(until), limit));
    }

    /// Pages are large, so their rows are taken apart off the event loop, which would be blocked.
    @Override
    public CompletionStage<List<LoggedInteraction>> after(
            TenantId tenant, LogPosition position, int limit) {
        return pool.preparedQuery(LogSql.AFTER)
                .execute(Tuple.of(tenant.value(), position.batch(), position.ordinal(), limit))
                .toCompletionStage()
                .thenApplyAsync(
                        PostgresInteractionLog::interactions, Infrastructure.getDefaultExecutor());
    }

    private CompletionStage<List<LoggedInteraction>> read(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(PostgresInteractionLog::interactions)
                .toCompletionStage();
    }

    private static List<LoggedInteraction> interactions(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(LogRow::read).toList();
    }

    @Override
    public CompletionStage<LogSummary> summary(TenantId tenant) {
        return pool.preparedQuery(LogSql.SUMMARY)
                .execute(Tuple.of(tenant.value()))
                .map(rows -> summary(rows.iterator().next()))
                .toCompletionStage();
    }

    private static LogSummary summary(Row row) {
        OffsetDateTime first = row.getOffsetDateTime("first");
        OffsetDateTime last = row.getOffsetDateTime("last");
        return new LogSummary(
                row.getLong("interactions"),
                row.getLong("users"),
                row.getLong("items"),
                row.getLong("dead_letters"),
                first == null ? null : first.toInstant(),
                last == null ? null : last.toInstant());
    }
}
