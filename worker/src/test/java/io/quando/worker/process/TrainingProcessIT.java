package io.quando.worker.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quando.bootstrap.process.Finished;
import io.quando.bootstrap.process.Program;
import io.quando.bootstrap.process.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Encoders are trained in processes that may die.
class TrainingProcessIT {
    private static final String SMALL =
            "\"model\":\"sasrec\",\"dim\":\"8\",\"blocks\":\"1\",\"max-length\":\"10\",\"promote\":\"always\"";
    private static final int USERS = 300;
    private static final int STEPS = 8;
    private static final int ITEMS = 13;

    @TempDir static Path temp;

    @Test
    void aTrainingGoesOnAfterItsWorkerWasKilled() throws Exception {
        Program program = imported("killed");
        Process killed = started(training(program));
        Program.await("the third epoch", () -> !killed.isAlive() || epoch(program, 1) >= 3);
        long reached = epoch(program, 1);
        assertThat(killed.isAlive()).as(said()).isTrue();
        killed.destroyForcibly().waitFor();
        Process again = started(training(program));
        Program.await("the next attempt", () -> !again.isAlive() || epoch(program, 2) > 0);
        assertThat(epoch(program, 2)).as(said()).isGreaterThanOrEqualTo(reached);
        assertThat(again.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(again.exitValue()).as(said()).isZero();
        try (Server server = Server.start(program.with(Program.SERVER), Program.freePort())) {
            assertThat(program.number("SELECT count(*) FROM job WHERE state = 'SUCCEEDED'"))
                    .isOne();
            assertThat(server.get("/v1/models").body())
                    .containsOnlyOnce("\"what\":\"encoder\"")
                    .contains("\"live\":true");
        }
    }

    /// In the same words each time; it has to wait until the dead worker has been silent for long
    /// enough.
    private static ProcessBuilder training(Program program) {
        ProcessBuilder train =
                program.command(
                        "train",
                        "--model=sasrec",
                        "--param=sasrec.dim=8",
                        "--param=sasrec.blocks=1",
                        "--param=promote=always",
                        "--param=sasrec.patience=10000",
                        "--param=sasrec.epochs=150");
        train.environment().put("QUANDO_WORKER_PATIENCE", "15S");
        return train;
    }

    private static Process started(ProcessBuilder command) throws IOException {
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private static Path log() {
        return temp.resolve("workers.log");
    }

    private static String said() throws IOException {
        return Files.readString(log());
    }

    /// The epoch that the training has come to in an attempt; 0 before, and while the database is
    /// not there.
    private static long epoch(Program program, int attempt) {
        try {
            return program.number(
                    "SELECT coalesce(max(cast(metrics->>'epoch' AS float8)), 0) FROM job WHERE attempt = "
                            + attempt);
        } catch (IOException | SQLException | IndexOutOfBoundsException e) {
            return 0;
        }
    }

    @Test
    void theServerStartsAWorkerThatEndsWithIt() throws Exception {
        Program program = imported("served").with(Program.SERVER);
        try (Server server = Server.start(program, Program.freePort())) {
            String id = submit(server, "{\"what\":[\"encoder\"],\"plan\":{" + SMALL + "}}");
            JsonNode done = await(server, id, TrainingProcessIT::isOver);
            assertThat(done.get("state").textValue()).as(done.toString()).isEqualTo("succeeded");
            assertThat(done.get("metrics").get("best").doubleValue()).isPositive();
            assertThat(done.get("metrics").get("ndcg@10").doubleValue()).isPositive();
            assertThat(done.get("metrics").has("int8Loss")).isTrue();
            assertThat(done.get("message").textValue())
                    .contains("promote=always", "the floor 1.0000");
            assertThat(done.get("stage").textValue()).contains(" on cpu");
            assertThat(server.said()).contains("worker: ");
            rollBack(program, server);
            String endless =
                    submit(
                            server,
                            "{\"what\":[\"encoder\"],\"plan\":{"
                                    + SMALL
                                    + ",\"patience\":\"10000\",\"epochs\":\"10000\"}}");
            JsonNode running = await(server, endless, job -> job.get("metrics").has("loss"));
            assertThat(running.get("state").textValue()).isEqualTo("running");
            assertThat(running.get("metrics").has("secondsLeft")).isTrue();
            server.delete("/v1/trainings/" + endless);
            assertThat(await(server, endless, TrainingProcessIT::isOver).get("state").textValue())
                    .isEqualTo("cancelled");
            ProcessHandle child = worker(server);
            server.kill();
            Program.await("the worker ends", () -> !child.isAlive());
        }
        program.postmaster().forEach(ProcessHandle::destroyForcibly);
    }

    /// After a second encoder the first one serves again.
    private static void rollBack(Program program, Server server) throws Exception {
        String second =
                submit(
                        server,
                        "{\"what\":[\"encoder\"],\"plan\":{" + SMALL + ",\"epochs\":\"1\"}}");
        JsonNode done = await(server, second, TrainingProcessIT::isOver);
        assertThat(done.get("metrics").has("liveNdcg@10")).as(done.toString()).isTrue();
        assertThat(versions(server)).containsExactly("2 true", "1 false");
        int status = server.post("/v1/models/1/promotion", "application/json", "").statusCode();
        assertThat(status).isEqualTo(204);
        assertThat(versions(server)).containsExactly("2 false", "1 true");
        Finished forth = program.run("models", "--promote=2");
        assertThat(forth.out()).as(forth.err()).contains("Version 2 is live now.", "sasrec");
        assertThat(versions(server)).containsExactly("2 true", "1 false");
    }

    private static List<String> versions(Server server) throws Exception {
        List<String> versions = new ArrayList<>();
        new ObjectMapper()
                .readTree(server.get("/v1/models").body())
                .get("models")
                .forEach(model ->
                        versions.add(model.get("version").textValue() + " " + model.get("live")));
        return versions;
    }

    private static ProcessHandle worker(Server server) {
        return server.handle()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findAny()
                .orElseThrow();
    }

    private static boolean isOver(JsonNode job) {
        return !List.of("queued", "running").contains(job.get("state").textValue());
    }

    private static String submit(Server server, String request) throws Exception {
        String answer = server.post("/v1/trainings", "application/json", request).body();
        return new ObjectMapper().readTree(answer).get("id").textValue();
    }

    private static JsonNode await(Server server, String id, Predicate<JsonNode> condition)
            throws Exception {
        List<JsonNode> last = new ArrayList<>();
        Program.await(
                "training " + id,
                () -> {
                    JsonNode job = job(server, id);
                    last.add(job);
                    return condition.test(job) || isOver(job);
                });
        return last.getLast();
    }

    private static JsonNode job(Server server, String id) {
        try {
            return new ObjectMapper().readTree(server.get("/v1/trainings/" + id).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Walks over a ring of items, which the floor foretells without a fault.
    private static Program imported(String name) throws Exception {
        StringBuilder events = new StringBuilder("user,item,time,type\n");
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < STEPS; step++) {
                events.append(
                        "u%d,i%d,2024-01-0%dT10:00:00Z,view\n"
                                .formatted(user, (user + step) % ITEMS, step + 1));
            }
        }
        Path file = Files.writeString(temp.resolve(name + ".csv"), events);
        Program program = Program.in(temp, name).with(Program.WORKER);
        Finished run = program.run("import", file.toString(), "--format", "csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return program;
    }
}
