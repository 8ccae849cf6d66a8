package io.quando.adapter.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/// A database as an earlier program left it.
public final class LandedStore extends TestDatabase {
    static final String SCHEMA = "schema";

    private String schema = "";

    @Override
    public void init(Map<String, String> args) {
        schema = Objects.requireNonNull(args.get(SCHEMA));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = super.start();
        Path rows = Path.of("src/test/resources/db/landed").resolve(schema + ".sql");
        try (Connection connection =
                        DriverManager.getConnection(
                                settings.get("quarkus.datasource.jdbc.url"),
                                settings.get("quarkus.datasource.username"),
                                settings.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(rows));
        } catch (SQLException e) {
            throw new IllegalStateException("The store of " + rows + " cannot be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
