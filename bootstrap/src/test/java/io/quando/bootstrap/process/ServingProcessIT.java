package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingProcessIT {
    private static final String STACK_TRACE = "\tat ";

    @TempDir static Path temp;

    @Test
    void anEmptyFolderIsServedAndLeftInOrder() throws Exception {
        Program program = Program.in(temp, "empty");
        try (Server server = Server.start(program, Program.freePort())) {
            assertThat(server.recommend("{\"user\":\"ann\",\"n\":5}").get("items")).isEmpty();
            ProcessHandle postmaster = program.postmaster().getFirst();
            assertThat(server.stop()).isIn(0, 143);
            Program.await("PostgreSQL is gone", () -> !postmaster.isAlive());
            assertThat(server.said()).doesNotContain(STACK_TRACE);
        }
    }

    @Test
    void otherCommandsWorkBesideTheServer() throws Exception {
        Program program = Program.in(temp, "beside");
        try (Server server = Server.start(program, Program.freePort())) {
            aSecondServerIsRefused(program);
            nothingIsLearntFromNothing(program);
            importing(program);
            Program.await("the server sees the items", () -> count(server) > 0);
            aWrongColumnLosesNothing(program);
            learning(program, server);
            assertThat(server.said()).doesNotContain(STACK_TRACE);
        }
    }

    @Test
    void aKilledDatabaseComesBack() throws Exception {
        Program program = Program.in(temp, "revived");
        try (Server server = Server.start(program, Program.freePort())) {
            assertThat(send(server, "before").statusCode()).isEqualTo(202);
            program.postmaster().forEach(ProcessHandle::destroyForcibly);
            Program.await("it notices", () -> !server.isReady());
            Program.await("it is ready again", server::isReady);
            assertThat(send(server, "after").statusCode()).isEqualTo(202);
            assertThat(server.get("/v1/users/ann/history").body()).contains("before", "after");
        }
    }

    private static HttpResponse<String> send(Server server, String id) throws Exception {
        return server.post(
                "/v1/events",
                "application/json",
                "{\"eventId\":\"%s\",\"type\":\"view\",\"user\":\"ann\",\"item\":\"x\"}"
                        .formatted(id));
    }

    private static void aSecondServerIsRefused(Program program) throws Exception {
        Finished second = program.run("serve", "--port", Integer.toString(Program.freePort()));
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errLines())
                .singleElement()
                .asString()
                .contains("Another Quando uses the data folder", program.data().toString());
    }

    private static void nothingIsLearntFromNothing(Program program) throws Exception {
        Finished training = program.run("train", "--json");
        assertThat(training.exitCode()).isEqualTo(1);
        assertThat(training.out()).isEmpty();
        assertThat(training.errLines().getLast()).contains("There is nothing to mine");
    }

    private static void importing(Program program) throws Exception {
        JsonNode report = Program.json(program.run("import", invoices().toString(), "--json"));
        assertThat(report.get("stored").intValue()).isEqualTo(80);
    }

    private static void aWrongColumnLosesNothing(Program program) throws Exception {
        Finished wrong = program.run("import", invoices().toString(), "--map", "user=nobody");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.errLines()).singleElement().asString().contains("nobody", "customer");
        JsonNode status = Program.json(program.run("status", "--json"));
        assertThat(status.get("events").intValue()).isEqualTo(80);
    }

    private static void learning(Program program, Server server) throws Exception {
        assertThat(Program.json(program.run("train", "--json")).get("rules").intValue())
                .isPositive();
        assertThat(Program.json(program.run("rules", "--json")).get("rules")).isNotEmpty();
        JsonNode counted =
                Program.json(
                                program.run(
                                        "rules",
                                        "--item=bread",
                                        "--from=2024-01-01",
                                        "--until=2024-01-08",
                                        "--json"))
                        .get("rules")
                        .get(0);
        assertThat(counted.get("rule").get("count").intValue()).isEqualTo(20);
        assertThat(counted.get("counts").get("both").intValue()).isEqualTo(8);
        Finished wrong = program.run("rules", "--from=2024-01-08", "--until=2024-01-01");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.errLines()).singleElement().asString().contains("is not before until");
        assertThat(
                        Program.json(program.run("recommend", "--items", "bread", "--json"))
                                .get("items"))
                .isNotEmpty();
        Program.await("the server takes over the rules", () -> reasons(server).contains("rule"));
        models(program);
    }

    private static void models(Program program) throws Exception {
        JsonNode models = Program.json(program.run("models", "--json")).get("models");
        assertThat(models).hasSize(1);
        assertThat(models.get(0).get("what").textValue()).isEqualTo("rules");
        Finished missing = program.run("models", "--promote=77");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.errLines()).singleElement().asString().contains("no kept model (77)");
    }

    private static int count(Server server) {
        try {
            return server.recommend("{\"n\":5}").get("items").size();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String reasons(Server server) {
        try {
            return server.recommend("{\"items\":[\"bread\"],\"n\":5}").toString();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Bread goes with butter in every other of 40 baskets.
    private static Path invoices() throws IOException {
        StringBuilder rows = new StringBuilder("invoice,customer,product,title,time\n");
        for (int n = 0; n < 40; n++) {
            boolean bread = n % 2 == 0;
            String first = bread ? "bread,Bread" : "tea,Tea";
            String second = bread ? "butter,Butter" : "milk" + n + ",Milk " + n;
            String day = "2024-01-%02dT10:00:00Z".formatted(1 + n % 28);
            rows.append("i%d,c%d,%s,%s\n".formatted(n, n % 7, first, day));
            rows.append("i%d,c%d,%s,%s\n".formatted(n, n % 7, second, day));
        }
        return Files.writeString(temp.resolve("invoices.csv"), rows);
    }
}
