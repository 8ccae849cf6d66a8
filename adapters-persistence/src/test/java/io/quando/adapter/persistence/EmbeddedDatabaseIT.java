package io.quando.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    @TempDir static Path binaries;
    @TempDir Path folder;

    @BeforeEach
    void unpackTheServerOnceForAllTests() throws IOException {
        Files.createSymbolicLink(folder.resolve("postgres-binaries"), binaries);
    }

    @Test
    void whatWasCommittedSurvivesAKillOfTheOwner() throws Exception {
        Process owner = owner();
        Postmaster orphan = Postmaster.ready(folder.resolve("postgres")).orElseThrow();
        owner.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(orphan.process().isAlive()).isTrue();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(ask(database, "SELECT note FROM kept")).isEqualTo("written by the owner");
        }
    }

    @Test
    void whatWasCommittedSurvivesAKillOfTheServerAsWell() throws Exception {
        Process owner = owner();
        Postmaster server = Postmaster.ready(folder.resolve("postgres")).orElseThrow();
        server.process().destroyForcibly();
        owner.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        server.process().onExit().get(10, TimeUnit.SECONDS);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT note FROM kept")).isEqualTo("written by the owner");
        }
    }

    @Test
    void commitsReachTheDiskAndStrangersStayOutside() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            for (String guard : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "SHOW " + guard)).as(guard).isEqualTo("on");
            }
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "SHOW server_version")).startsWith("18.");
            assertThatThrownBy(() -> connect(database, "wrong")).hasMessageContaining("password");
            assertThat(permissions("postgres-password")).isEqualTo("rw-------");
            assertThat(permissions("postgres")).isEqualTo("rwx------");
        }
    }

    @Test
    void anotherProcessJoinsTheRunningServerAndLeavesItRunning() throws Exception {
        assertThat(EmbeddedDatabase.attach(folder)).isEmpty();
        Process owner = owner();
        try (EmbeddedDatabase joined = EmbeddedDatabase.attach(folder).orElseThrow()) {
            assertThat(ask(joined, "SELECT note FROM kept")).isEqualTo("written by the owner");
        }
        assertThat(Postmaster.ready(folder.resolve("postgres"))).isPresent();
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--data");
        owner.getOutputStream().close();
        owner.waitFor(30, TimeUnit.SECONDS);
        assertThat(EmbeddedDatabase.attach(folder)).isEmpty();
    }

    @Test
    void dataSurvivesARestart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            keepANote(database);
        }
        assertThat(Postmaster.ready(folder.resolve("postgres"))).isEmpty();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT note FROM kept")).isEqualTo("written by the owner");
        }
    }

    @Test
    void aStalePidOfSomeOtherProcessIsForgotten() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder + "\n0\n5432\n");
        EmbeddedDatabase.start(folder).close();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void anUnfinishedFirstStartIsDoneAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "cut of");
        Files.writeString(folder.resolve("format"), "unfinished\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT 'well'")).isEqualTo("well");
        }
        assertThat(folder.resolve("format")).content().isEqualTo(DataFolder.FORMAT + "\n");
    }

    @Test
    void anotherFormatIsRefusedInOneLine() throws Exception {
        Files.writeString(folder.resolve("format"), "quando-data 2 postgresql 19\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContainingAll(
                        "quando-data 2 postgresql 19", DataFolder.FORMAT, "--data", "export")
                .hasMessageNotContaining("\n");
    }

    @Test
    void dataOfUnknownFormatIsNeverCleared() throws Exception {
        Path precious = Files.createDirectories(folder.resolve("postgres")).resolve("precious");
        Files.writeString(precious, "data");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DataFolderException.class);
        assertThat(precious).exists();
    }

    private Process owner() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process owner =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Owner.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader said = owner.inputReader(StandardCharsets.UTF_8);
        while (!"ready".equals(said.readLine())) {
            assertThat(owner.isAlive()).isTrue();
        }
        return owner;
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    private static void keepANote(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 'written by the owner' AS note");
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database, database.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, String password)
            throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), password);
    }

    /// Owns the folder until its input ends.
    static final class Owner {
        private Owner() {}

        public static void main(String[] args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
            keepANote(database);
            System.out.println("ready");
            System.in.read();
            database.close();
        }
    }
}
