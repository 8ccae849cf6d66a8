package io.quando.adapter.persistence;

import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Tenants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What a reader of the log sees while others write, and after a restore.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LogOrderIT {
    private static final int PLENTY = 1_000;

    @Inject Pool pool;
    @Inject DataSource dataSource;
    @Inject InteractionLog log;

    private final TenantId tenant = Tenants.fresh();

    @Test
    void aReaderWaitsForWhatAnOpenTransactionMayStillCommit() throws SQLException {
        try (Connection open = dataSource.getConnection()) {
            open.setAutoCommit(false);
            insert(open, "slow");
            append("fast");
            assertThat(ids(read(LogPosition.START)))
                    .as("fast is committed, and slow stands before it")
                    .isEmpty();
            assertThat(ids(readCarelessly())).as("a reader without the guard").contains("fast");
            open.commit();
        }
        assertThat(ids(read(LogPosition.START))).containsExactly("slow", "fast");
    }

    /// The negative control: who goes on behind what it saw never sees what was committed later.
    @Test
    void withoutTheGuardAReaderSkipsRows() throws SQLException {
        LogPosition reached;
        try (Connection open = dataSource.getConnection()) {
            open.setAutoCommit(false);
            insert(open, "slow");
            append("fast");
            reached = readCarelessly().getLast().position();
            open.commit();
        }
        assertThat(ids(read(reached))).isEmpty();
        assertThat(ids(read(LogPosition.START))).contains("slow");
    }

    @Test
    void aRestoredLogKeepsItsOrderAndStandsBeforeWhatIsNew() {
        append("first", "second");
        append("third");
        run("UPDATE interaction SET batch = batch + 1000000000 WHERE tenant = $1");
        assertThat(read(LogPosition.START)).as("readers wait for a time that is far").isEmpty();
        assertThat(await(new RestoredLog(pool).mend())).isPositive();
        append("new");
        assertThat(ids(read(LogPosition.START))).containsExactly("first", "second", "third", "new");
        assertThat(await(new RestoredLog(pool).mend())).as("once is enough").isZero();
    }

    private void append(String... ids) {
        await(
                log.append(
                        tenant, List.of(ids).stream().map(id -> interaction(id).build()).toList()));
    }

    private void insert(Connection connection, String id) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    INSERT INTO interaction (tenant, event_id, content_hash, ordinal, session,
                        item_id, type, time, time_on_arrival)
                    VALUES ('%s', '%s', '-', 0, 'visit', 'bread', 'view', now(), false)
                    """
                            .formatted(tenant, id));
        }
    }

    private List<LoggedInteraction> read(LogPosition position) {
        return await(log.after(tenant, position, PLENTY));
    }

    private List<LoggedInteraction> readCarelessly() {
        String careless = "SELECT * FROM interaction WHERE tenant = $1 ORDER BY batch, ordinal";
        return run(careless).stream().map(LogRow::read).toList();
    }

    private List<Row> run(String sql) {
        RowSet<Row> rows =
                await(
                        pool.preparedQuery(sql)
                                .execute(Tuple.of(tenant.value()))
                                .toCompletionStage());
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private static List<String> ids(List<LoggedInteraction> entries) {
        return entries.stream().map(entry -> entry.interaction().id().value()).toList();
    }
}
