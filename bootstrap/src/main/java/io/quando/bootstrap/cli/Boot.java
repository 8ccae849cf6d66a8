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

/// Boots Quarkus around a task: the database first, then the application with it, the task inside.
public final class Boot implements QuarkusApplication {
    /// What a command does with the booted application; it answers the exit code.
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

    /// Runs the task alone beside a server that may be running on the same data: no port is opened,
    /// and nothing goes on in the background.
    static int alone(StoreOptions store, Task task) throws Exception {
        return run(store, Database::join, QUIET, task);
    }

    /// Runs the task beside the server that runs on the same data, and not without one.
    static int beside(StoreOptions store, Task task) throws Exception {
        return run(store, Database::another, QUIET, task);
    }

    /// Runs the task alone on data that must be there already, so that a mistyped folder is not
    /// made.
    static int reading(StoreOptions store, Task task) throws Exception {
        return run(store, Database::existing, QUIET, task);
    }

    /// Runs the task alone, as the only one on its data.
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
