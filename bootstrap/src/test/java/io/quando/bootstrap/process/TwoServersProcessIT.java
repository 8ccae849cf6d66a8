package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers on one database.
class TwoServersProcessIT {
    private static final String TEA = "/v1/items/tea";
    private static final int WRITERS = 4;
    private static final int PATCHES = 240;

    @TempDir static Path temp;

    @Test
    void patchesThatMeetOnTwoServersLoseNothingAndAreSeenOnBoth() throws Exception {
        Program first = Program.in(temp, "first");
        Program second = Program.in(temp, "second");
        try (Server one = Server.start(first, Program.freePort());
                Server two =
                        Server.start(
                                second,
                                Program.freePort(),
                                Map.of("QUANDO_DATABASE", first.database()))) {
            assertThat(one.change("PUT", TEA, "{\"title\":\"Tea\"}").statusCode()).isEqualTo(200);
            patchOn(List.of(one, two));
            for (Server server : List.of(one, two)) {
                assertThat(item(server).path("attributes")).hasSize(2 * WRITERS * PATCHES);
            }
        }
    }

    private static void patchOn(List<Server> servers) {
        Stream<CompletableFuture<Void>> writers =
                IntStream.range(0, servers.size() * WRITERS)
                        .mapToObj(n -> patching(servers.get(n % servers.size()), n));
        CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new)).join();
    }

    private static CompletableFuture<Void> patching(Server server, int writer) {
        return CompletableFuture.runAsync(
                () -> {
                    for (int n = 0; n < PATCHES; n++) {
                        patch(server, "%d-%d".formatted(writer, n));
                    }
                },
                task -> Thread.ofPlatform().start(task));
    }

    private static void patch(Server server, String attribute) {
        try {
            HttpResponse<String> answer =
                    server.change("PATCH", TEA, "{\"attributes\":{\"%s\":1}}".formatted(attribute));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains(attribute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode item(Server server) throws Exception {
        return new ObjectMapper().readTree(server.get(TEA).body());
    }
}
