package io.quando.bootstrap.cli;

import io.quando.bootstrap.wiring.UseCases;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Boots Quarkus around a task: first the database, then the application, then the task.
public final class Boot implements QuarkusApplication {
    /// The task of a command on the booted application; it returns the exit code.
    @FunctionalInterface
    interface Task {
        int run(UseCases useCases) throws Exception;
    }

    private static final Map<String, String> QUIET =
            Map.of("quarkus.http.host-enabled", "false", "quando.background", "false");

    private static @Nullable Task task;
    private static int exitCode;
    private static @Nullable Exception failure;

    /// Serves the API beside the task.
    static int serving(StoreOptions store, ListenOptions listen, Task task) throws Exception {
        listen.requireFree();
        Map<String, String> settings =
                Map.of(
                        "quarkus.http.port",
                        Integer.toString(listen.port),
                        "quarkus.http.host",
                        listen.host);
        return run(store, Database::own, settings, task);
    }

    /// Runs the task alone, even beside a running server on the same data: it opens no port and
    /// starts no background work.
    static int alone(StoreOptions store, Task task) throws Exception {
        return run(store, Database::join, QUIET, task);
    }

    /// Runs the task beside the running server on the same data; fails if there is none.
    static int beside(StoreOptions store, Task task) throws Exception {
        return run(store, Database::another, QUIET, task);
    }

    /// Runs the task alone on existing data, so that a mistyped folder is not created.
    static int reading(StoreOptions store, Task task) throws Exception {
        return run(store, Database::existing, QUIET, task);
    }

    /// Runs the task alone, as the only owner of the data.
    static int owning(StoreOptions store, Task task) throws Exception {
        return run(store, Database::own, QUIET, task);
    }

    private static int run(
            StoreOptions store,
            Function<Path, Database> open,
            Map<String, String> settings,
            Task task)
            throws Exception {
        return OrderlyEnd.of(() -> {
            try (Database database = open.apply(store.data)) {
                set(settings);
                return run(store, database, task);
            }
        });
    }

    private static int run(StoreOptions store, Database database, Task task) throws Exception {
        set(database.settings());
        set(Map.of("quando.data", store.data.toString(), "quando.zone", store.zone.getId()));
        Boot.task = task;
        if (!OrderlyEnd.isStopping()) {
            Quarkus.run(Boot.class, Boot::ended);
        }
        if (failure != null) {
            throw failure;
        }
        return exitCode;
    }

    @Override
    public int run(String... args) {
        try {
            return task == null || OrderlyEnd.isStopping()
                    ? 0
                    : task.run(Arc.container().instance(UseCases.class).get());
        } catch (Exception e) {
            failure = e;
            return 1;
        }
    }

    private static void ended(int code, @Nullable Throwable cause) {
        exitCode = code;
        if (cause != null && failure == null) {
            failure = new CommandFailure("Could not start: " + reason(root(cause)));
        }
    }

    private static Throwable root(Throwable cause) {
        return cause.getCause() == null ? cause : root(cause.getCause());
    }

    private static String reason(Throwable root) {
        return switch (root) {
            case ConnectException e -> "the database does not answer (" + e.getMessage() + ").";
            case UnknownHostException e ->
                    "the database's host (" + e.getMessage() + ") is unknown.";
            default ->
                    root.getMessage() == null
                            ? root.getClass().getSimpleName() + ". Try again, or see the log."
                            : root.getMessage();
        };
    }

    private static void set(Map<String, String> settings) {
        settings.forEach(System::setProperty);
    }
}
