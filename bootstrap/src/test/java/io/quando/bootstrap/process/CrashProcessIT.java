package io.quando.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is stored once, whatever is killed whenever.
/// `-Dquando.crash.events=1000000 -Dquando.crash.kills=30` is the long run. SIGKILL proves nothing
/// about a power cut.
class CrashProcessIT {
    private static final int EVENTS = Integer.getInteger("quando.crash.events", 200_000);
    private static final int KILLS = Integer.getInteger("quando.crash.kills", 6);
    private static final int BATCH = 500;
    private static final int BATCHES = EVENTS / BATCH;
    private static final int CONNECTIONS = 4;
    private static final long RETRY_MILLIS = 50;
    private static final int LONGEST_DELAY_MILLIS = 200;
    private static final int DATABASE_KILL_EVERY = 3;

    @TempDir static Path temp;
    private final Random random = new Random(20111209);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private volatile Server server;

    @Test
    void nothingIsLostOrStoredTwiceWhileProcessesAreKilled() throws Exception {
        Program program = Program.in(temp, "crash");
        int port = Program.freePort();
        server = Server.start(program, port);
        try (ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> sending = new ArrayList<>();
            for (int n = 0; n < CONNECTIONS; n++) {
                sending.add(senders.submit(this::send));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                kill(program, port, kill);
            }
            for (Future<?> sender : sending) {
                sender.get(10, TimeUnit.MINUTES);
            }
        }
        assertThat(repeated).as("batches that a kill interrupted").hasPositiveValue();
        check(program);
        server.close();
    }

    /// Kills at a random moment after its share of the batches; every third time PostgreSQL, too.
    private void kill(Program program, int port, int number) throws Exception {
        int share = (int) ((number - random.nextDouble()) * BATCHES / (KILLS + 1));
        Program.await("batches are acknowledged", () -> acknowledged.get() >= share);
        Thread.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
        if (number % DATABASE_KILL_EVERY == 1) {
            program.postmaster().forEach(ProcessHandle::destroyForcibly);
        }
        server.kill();
        server = Server.start(program, port);
    }

    private Void send() throws InterruptedException {
        for (int batch = next.getAndIncrement(); batch < BATCHES; batch = next.getAndIncrement()) {
            String body = body(batch);
            while (!isAcknowledged(body)) {
                repeated.incrementAndGet();
                Thread.sleep(RETRY_MILLIS);
            }
            acknowledged.incrementAndGet();
        }
        return null;
    }

    private boolean isAcknowledged(String body) throws InterruptedException {
        try {
            return server.post("/v1/events", "application/x-ndjson", body).statusCode() == 202;
        } catch (IOException e) {
            return false;
        }
    }

    private static String body(int batch) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                .forEach(n ->
                        lines.append(
                                "{\"eventId\":\"e%d\",\"type\":\"view\",\"user\":\"u%d\",\"item\":\"i%d\",\"time\":\"2024-01-01T00:00:00Z\"}\n"
                                        .formatted(n, n % 997, n % 1009)));
        return lines.toString();
    }

    private static void check(Program program) throws Exception {
        JsonNode status = Program.json(program.run("status", "--json"));
        assertThat(status.get("events").intValue()).isEqualTo(EVENTS);
        assertThat(status.get("deadLetters").intValue()).isZero();
        assertThat(program.number("SELECT count(*) FROM interaction")).isEqualTo(EVENTS);
        assertThat(program.number("SELECT count(DISTINCT event_id) FROM interaction"))
                .isEqualTo(EVENTS);
    }
}
