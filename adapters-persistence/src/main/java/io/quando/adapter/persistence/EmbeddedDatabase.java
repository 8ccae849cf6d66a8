package io.quando.adapter.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server of one's own for one machine, with its data in a folder.
///
/// **Guarantees** What was committed survives a kill of this process and of the server (`fsync`,
/// `synchronous_commit` and `full_page_writes` are on). One process owns the folder; it finds and
/// stops a server that outlived its killed owner, and starts one again that ended by itself, where
/// it listened before. The server listens on the loopback address alone and wants the password that
/// lies in the folder, readable by its owner.
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "postgres";
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration START_WITHIN = Duration.ofSeconds(60);

    /// In which the connections of a killed server end; they still hold its memory.
    private static final long PAUSE_MILLIS = 1_000;

    private static final int ANY_PORT = 0;

    private final DataFolder folder;
    private final int port;
    private @Nullable EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(DataFolder folder, int port, @Nullable EmbeddedPostgres server) {
        this.folder = folder;
        this.port = port;
        this.server = server;
    }

    /// Owns a folder and starts its server; makes both if they are not there.
    ///
    /// @throws DataFolderException if another process owns it, its format is another one, or the
    ///   server does not start
    public static EmbeddedDatabase start(Path path) {
        DataFolder folder = DataFolder.own(path);
        try {
            folder.prepare();
            EmbeddedPostgres server = launch(folder, ANY_PORT);
            folder.confirm();
            EmbeddedDatabase database = new EmbeddedDatabase(folder, server.getPort(), server);
            database.watch();
            return database;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Joins the running server of a folder that another process owns; empty if none does.
    public static Optional<EmbeddedDatabase> attach(Path path) {
        return DataFolder.ofAnotherOwner(path)
                .flatMap(folder ->
                        Postmaster.ready(folder.data()).map(running -> joined(folder, running)));
    }

    private static EmbeddedDatabase joined(DataFolder folder, Postmaster running) {
        return new EmbeddedDatabase(folder, running.port(), null);
    }

    private void watch() {
        Postmaster.ready(folder.data())
                .ifPresent(running ->
                        running.process()
                                .onExit()
                                .thenRun(() -> Thread.ofPlatform().daemon().start(this::revive)));
    }

    private void revive() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            restart();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | DataFolderException e) {
            LOG.errorf("PostgreSQL does not come back; restart Quando. %s", e.getMessage());
        }
    }

    /// Closing the old server lets go of its lock, which the new one takes.
    private synchronized void restart() throws IOException {
        if (server != null && !closed) {
            LOG.warnf("PostgreSQL is gone, see (%s); starting it again", folder.serverLog());
            server.close();
            server = launch(folder, port);
            watch();
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, int port) {
        try {
            return server(folder).setPort(port).start();
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            throw new DataFolderException(
                    "PostgreSQL does not start in (%s), see (%s). Maybe root may not use unshare here, or the folder is not writable? Set QUANDO_DATABASE to use a PostgreSQL of your own."
                            .formatted(folder.path(), folder.serverLog()),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder server(DataFolder folder) {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile());
        EmbeddedPostgres.Builder server =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.data())
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(folder.binaries().toFile())
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(START_WITHIN)
                        .setOutputRedirector(log)
                        .setErrorRedirector(log)
                        .setConnectConfig("password", folder.password());
        initialise(server, folder);
        return configure(server);
    }

    /// What `initdb` gets; one Unicode order on every machine, and no login without the password.
    private static void initialise(EmbeddedPostgres.Builder server, DataFolder folder) {
        server.setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString());
    }

    private static EmbeddedPostgres.Builder configure(EmbeddedPostgres.Builder server) {
        return server.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off");
    }

    public String jdbcUrl() {
        return "jdbc:" + reactiveUrl();
    }

    public String reactiveUrl() {
        return "postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return folder.password();
    }

    /// Stops the server if this process owns it.
    @Override
    public synchronized void close() {
        if (server == null || closed) {
            return;
        }
        closed = true;
        try (folder) {
            server.close();
        } catch (IOException e) {
            throw new DataFolderException(
                    "PostgreSQL in (%s) does not stop; the next start will stop it."
                            .formatted(folder.path()),
                    e);
        }
    }
}
