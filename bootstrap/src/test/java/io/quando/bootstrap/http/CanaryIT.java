package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A raw user id that comes in must not be found in the database.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
class CanaryIT {
    @Inject AgroalDataSource database;

    private final String canary = "canary-" + UUID.randomUUID();

    @Test
    void rawUserIdIsFoundNowhereInTheDatabase() throws SQLException {
        Body event = Body.event("view", canary, "lamp").with("eventId", UUID.randomUUID());
        Api.send(event);
        Api.send(event.with("item", "chair"));
        Api.recommend(Body.asking(3).with("user", canary));
        given().get("/v1/users/{id}/history", canary).then().statusCode(200);
        assertThat(columnsHolding(canary)).isEmpty();
    }

    @Test
    void searchWouldFindIt() throws SQLException {
        Body event = Body.event("view", canary, "lamp").with("eventId", UUID.randomUUID());
        Api.send(event.with("context", Map.of("leak", canary)));
        Api.send(event.with("text", canary).with("session", canary));
        assertThat(columnsHolding(canary))
                .containsExactlyInAnyOrder("interaction.context", "dead_letter.payload");
    }

    /// Every column of every table, read as text.
    private List<String> columnsHolding(String text) throws SQLException {
        List<String> holding = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String column : columns(statement)) {
                if (holds(statement, column, text)) {
                    holding.add(column);
                }
            }
        }
        return holding;
    }

    private static List<String> columns(Statement statement) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        """
                        SELECT table_name || '.' || column_name
                        FROM information_schema.columns JOIN information_schema.tables
                            USING (table_schema, table_name)
                        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                        """)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        assertThat(columns).hasSizeGreaterThan(40);
        return columns;
    }

    private static boolean holds(Statement statement, String column, String text)
            throws SQLException {
        String[] names = column.split("\\.");
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT count(*) FROM %s WHERE CAST(\"%s\" AS text) LIKE '%%%s%%'"
                                .formatted(names[0], names[1], text))) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }
}
