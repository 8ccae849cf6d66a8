package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The packaged program on a data folder, started as the launcher starts it.
///
/// @param app the jar that is started
/// @param data the folder
public record Program(Path app, Path data) {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    /// The server's.
    public static final Path SERVER = HOME.resolve("bootstrap/target/quarkus-app/quarkus-run.jar");

    /// The worker's.
    public static final Path WORKER = HOME.resolve("worker/target/quarkus-app/quarkus-run.jar");

    private static final long LIMIT_MILLIS = 120_000;

    /// With a folder of its own below `parent`; all below it share the unpacked PostgreSQL.
    public static Program in(Path parent, String name) throws IOException {
        Path binaries = Files.createDirectories(parent.resolve("binaries"));
        Path data = Files.createDirectories(parent.resolve(name));
        Files.createSymbolicLink(data.resolve("postgres-binaries"), binaries);
        return new Program(SERVER, data);
    }

    /// Another program on the same data.
    public Program with(Path otherApp) {
        return new Program(otherApp, data);
    }

    /// A command on the data folder.
    public Finished run(String... args) throws IOException, InterruptedException {
        return Finished.run(command(args));
    }

    public ProcessBuilder command(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--data", data.toString()));
        return plain(app, List.of(), words);
    }

    /// The server's program on no data folder.
    static ProcessBuilder plain(List<String> jvm, List<String> args) {
        return plain(SERVER, jvm, args);
    }

    /// A command that knows no data folder.
    public static ProcessBuilder plain(Path app, List<String> jvm, List<String> args) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(
                List.of(
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dquando.home=" + HOME));
        command.addAll(jvm);
        command.addAll(List.of("-jar", app.toString()));
        command.addAll(args);
        return new ProcessBuilder(command);
    }

    public static JsonNode json(Finished run) throws IOException {
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        return new ObjectMapper().readTree(run.out());
    }

    /// The embedded server that the folder names, as long as it lives.
    public List<ProcessHandle> postmaster() {
        try {
            Path pid = data.resolve("postgres/postmaster.pid");
            return Files.exists(pid)
                    ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                            .stream()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the embedded server answers to a question for one number.
    public long number(String sql) throws IOException, SQLException {
        String url = "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(databasePort());
        try (Connection connection = DriverManager.getConnection(url, "postgres", password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getLong(1);
        }
    }

    /// The address of the embedded server, as QUANDO_DATABASE wants it.
    public String database() throws IOException {
        return "postgresql://postgres:%s@127.0.0.1:%s/postgres"
                .formatted(URLEncoder.encode(password(), StandardCharsets.UTF_8), databasePort());
    }

    private String databasePort() throws IOException {
        return Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    }

    private String password() throws IOException {
        return Files.readString(data.resolve("postgres-password")).strip();
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + LIMIT_MILLIS;
        while (!condition.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as(what).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
