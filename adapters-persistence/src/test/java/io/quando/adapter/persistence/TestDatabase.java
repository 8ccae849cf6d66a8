package io.quando.adapter.persistence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One database for all tests that need one.
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path folder;
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("quando-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(folder);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
        if (database != null && folder != null) {
            database.close();
            Path ours = folder;
            FolderFiles.change(ours, () -> FolderFiles.delete(ours));
        }
    }
}
