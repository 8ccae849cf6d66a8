package io.quando.adapter.persistence;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CompletionStage;

/// Mends the positions of a log that was restored from another server.
///
/// There the transactions counted further than here, so that new appends would stand before the old
/// ones and wait until this server has counted as far. All rows move below zero, in their order.
/// Readers begin anew after that.
final class RestoredLog {
    /// Steps from tenant to tenant through the index of positions; true if one is ahead of time.
    private static final String IS_AHEAD =
            """
            WITH RECURSIVE tenants (tenant) AS (
                (SELECT tenant FROM interaction ORDER BY tenant LIMIT 1)
                UNION ALL
                SELECT (SELECT i.tenant FROM interaction i WHERE i.tenant > t.tenant
                        ORDER BY i.tenant LIMIT 1)
                FROM tenants t WHERE t.tenant IS NOT NULL)
            SELECT coalesce(bool_or(
                (SELECT max(i.batch) FROM interaction i WHERE i.tenant = t.tenant)
                    >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint), false)
            FROM tenants t WHERE t.tenant IS NOT NULL
            """;

    private static final String LOCK = "LOCK TABLE interaction IN SHARE ROW EXCLUSIVE MODE";

    private static final String MOVE =
            """
            UPDATE interaction SET batch = batch - ahead.latest - 1
            FROM (SELECT max(batch) AS latest FROM interaction) ahead
            WHERE ahead.latest >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
            """;

    private final Pool pool;

    RestoredLog(Pool pool) {
        this.pool = pool;
    }

    /// Answers how many rows moved.
    CompletionStage<Integer> mend() {
        return pool.query(IS_AHEAD)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0))
                .compose(ahead ->
                        ahead ? pool.withTransaction(RestoredLog::move) : Future.succeededFuture(0))
                .toCompletionStage();
    }

    private static Future<Integer> move(SqlConnection connection) {
        return connection
                .query(LOCK)
                .execute()
                .compose(locked -> connection.query(MOVE).execute())
                .map(moved -> moved.rowCount());
    }
}
