package io.quando.adapter.persistence;

import static io.quando.testkit.Stages.await;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Interactions;
import io.quando.testkit.Items;
import io.quando.testkit.Rules;
import io.quando.testkit.Tenants;
import io.quando.testkit.Users;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every answer to a user reads goes through an index, however much there is.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QueryPlanIT {
    private static final Logger LOG = Logger.getLogger(QueryPlanIT.class);
    private static final TenantId TENANT = Tenants.fresh();
    private static final int MANY = 50_000;

    private static final String COUNTING =
            """
            CREATE TABLE statement_count (added bigint);
            CREATE FUNCTION count_statement() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO statement_count SELECT count(*) FROM added;
                RETURN NULL;
            END $$;
            CREATE TRIGGER count_statements AFTER INSERT ON rule
                REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_statement()
            """;

    private static final String NOT_COUNTING =
            """
            DROP TRIGGER count_statements ON rule;
            DROP FUNCTION count_statement;
            DROP TABLE statement_count
            """;

    @Inject DataSource dataSource;
    @Inject InteractionLog log;
    @Inject Catalogue catalogue;
    @Inject ModelRegistry registry;

    @BeforeEach
    void fill() throws SQLException {
        if (await(log.summary(TENANT)).interactions() == 0) {
            List<Interaction> events = Interactions.sequence(MANY);
            for (int from = 0; from < MANY; from += 10_000) {
                await(log.append(TENANT, events.subList(from, from + 10_000)));
            }
            await(catalogue.put(TENANT, Items.sequence(MANY)));
            await(registry.publish(TENANT, Rules.sequence(20_000), Map.of()));
            run("ANALYZE", statement -> statement.execute("ANALYZE"));
        }
    }

    @Test
    void historyGoesThroughItsIndex() throws SQLException {
        String user = quoted(Users.user("user-7").toString());
        assertThat(plan(LogSql.NEWEST, user, "200"))
                .contains("interaction_history")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan(LogSql.OLDER, user, "now()", "0", "0", "200"))
                .contains("interaction_history")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void wishesGoThroughTheirIndex() throws SQLException {
        String user = quoted(Users.user("user-7").toString());
        assertThat(plan(LogSql.WISHES, user, "now()", "200"))
                .contains("interaction_wishes")
                .doesNotContain("Seq Scan", "Sort", "Filter");
    }

    @Test
    void verdictsGoThroughTheirIndex() throws SQLException {
        String user = quoted(Users.user("user-7").toString());
        String items =
                IntStream.range(0, 50)
                        .mapToObj(n -> quoted("item-" + n))
                        .collect(joining(",", "ARRAY[", "]"));
        assertThat(plan(LogSql.VERDICTS, user, items, "now()", "20"))
                .contains("interaction_verdicts")
                .doesNotContain("Seq Scan", "Sort", "Filter");
    }

    @Test
    void readersGoThroughTheIndexOfPositions() throws SQLException {
        assertThat(plan(LogSql.AFTER, "0", "0", "1000"))
                .contains("interaction_position")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void rulePagesGoThroughTheIndexOfTheirMeasure() throws SQLException {
        for (RuleMeasure measure : RuleMeasure.values()) {
            String sql =
                    ModelSql.LIVE_RULES
                            + " "
                            + ModelSql.behind(measure)
                            + " "
                            + ModelSql.largestFirst(measure);
            assertThat(plan(sql, Map.of("value", "0.05", "after", "'m'", "limit", "50")))
                    .contains("rule_by_" + measure.name().toLowerCase(Locale.ROOT))
                    .doesNotContain("Seq Scan on rule ");
        }
    }

    @Test
    void aRuleIsFoundThroughItsKey() throws SQLException {
        assertThat(plan(ModelSql.LIVE_RULES + " " + ModelSql.HAS_ID, Map.of("id", "'m'")))
                .contains("rule_pkey")
                .doesNotContain("Seq Scan on rule ");
    }

    @Test
    void itemsAreFoundThroughTheirKey() throws SQLException {
        String ids =
                Items.sequence(100).stream()
                        .map(item -> quoted(item.id().value()))
                        .collect(joining(",", "ARRAY[", "]"));
        assertThat(plan(CatalogueSql.FIND, Map.of("ids", ids)))
                .contains("item_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void titlesAreSearchedThroughTheirWords() throws SQLException {
        String sql =
                String.join(
                        " ", CatalogueSql.SELECT, CatalogueSql.HAS_WORDS, CatalogueSql.IN_ORDER);
        assertThat(plan(sql, Map.of("words", "'thing:* & 1234:*'", "limit", "50")))
                .contains("item_words")
                .doesNotContain("Seq Scan");
    }

    /// A trigger counts the statements that add rules.
    @Test
    void aModelOfTwentyThousandRulesIsStoredInOneStatement() throws SQLException {
        run("CREATE TRIGGER", statement -> statement.execute(COUNTING));
        try {
            await(registry.publish(Tenants.fresh(), Rules.sequence(20_000), Map.of()));
            assertThat(numbers("SELECT count(*), sum(added) FROM statement_count"))
                    .containsExactly(1L, 20_000L);
        } finally {
            run("DROP", statement -> statement.execute(NOT_COUNTING));
        }
    }

    private String plan(String sql, String... values) throws SQLException {
        List<String> all =
                Stream.concat(Stream.of(quoted(TENANT.value())), Stream.of(values)).toList();
        String filled = sql;
        for (int n = all.size(); n > 0; n--) {
            filled = filled.replace("$" + n, all.get(n - 1));
        }
        return explain(filled);
    }

    private String plan(String sql, Map<String, String> values) throws SQLException {
        String filled = sql.replace(":tenant", quoted(TENANT.value()));
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(":" + value.getKey(), value.getValue());
        }
        return explain(filled);
    }

    private String explain(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        run(
                sql,
                statement -> {
                    ResultSet plan = statement.executeQuery("EXPLAIN (ANALYZE, COSTS OFF) " + sql);
                    while (plan.next()) {
                        lines.add(plan.getString(1));
                    }
                });
        String plan = String.join("\n", lines);
        LOG.infof("%s\n%s", sql.strip(), plan);
        return plan;
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        run(
                sql,
                statement -> {
                    ResultSet row = statement.executeQuery(sql);
                    row.next();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        numbers.add(row.getLong(column));
                    }
                });
        return numbers;
    }

    private void run(String what, Work work) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new SQLException(what, e);
        }
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
