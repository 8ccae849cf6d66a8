package io.quando.bootstrap.wiring;

import io.quando.application.waiting.Waiting;
import io.quando.domain.learn.Job;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.Parts;
import io.quando.domain.tenant.TenantId;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The worker that a server starts beside itself when a job waits that it cannot do. It reads what
/// the server writes to it, which is nothing, and ends at the end of it: with the server, however
/// that ended.
@Singleton
class WorkerProcess {
    /// Below the home of the installation.
    static final String PROGRAM = "worker/target/quarkus-app/quarkus-run.jar";

    private static final Logger LOG = Logger.getLogger(WorkerProcess.class);
    private static final String THREADS = "OMP_NUM_THREADS";

    /// In which another worker, where there is one, takes the job.
    private static final Duration GRACE = Duration.ofSeconds(3);

    /// After which one that ended is started again.
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final long STOP_SECONDS = 15;

    private final JobBoard board;
    private final Settings settings;
    private final WorkerSettings worker;
    private final InstantSource clock;
    private @Nullable Process process;
    private Instant started = Instant.MIN;

    WorkerProcess(JobBoard board, Settings settings, WorkerSettings worker, InstantSource clock) {
        this.board = board;
        this.settings = settings;
        this.worker = worker;
        this.clock = clock;
    }

    /// Starts it if a job needs it and none runs that would have taken the job.
    void startIfNeeded() {
        Instant now = clock.instant();
        if (isAlive() || now.isBefore(started.plus(PAUSE))) {
            return;
        }
        Job job = Waiting.on(board.waiting(TenantId.DEFAULT, Parts.ALL, worker.patience()));
        if (job != null && needsIt(job, now)) {
            started = now;
            start(job);
        }
    }

    private boolean needsIt(Job job, Instant now) {
        return job.what().contains(Parts.ENCODER) && now.isAfter(job.created().plus(GRACE));
    }

    private boolean isAlive() {
        return process != null && process.isAlive();
    }

    private void start(Job job) {
        Path program = Path.of(System.getProperty("quando.home", ".")).resolve(PROGRAM);
        if (!Files.exists(program)) {
            LOG.warnf("Training %s waits for a worker; start one: quando worker", job.id());
            return;
        }
        try {
            LOG.infof("Starting a worker for training %s", job.id());
            Process begun = command(program).start();
            process = begun;
            Thread.ofPlatform().daemon().name("worker's log").start(() -> log(begun));
        } catch (IOException e) {
            throw new UncheckedIOException("The worker does not start", e);
        }
    }

    private ProcessBuilder command(Path program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dai.djl.offline=true",
                        "-Dquando.home=" + System.getProperty("quando.home", "."),
                        "-Dquando.worker.vectors=" + worker.vectors(),
                        "-Dquando.worker.encoders=" + worker.encoders()));
        command.addAll(worker.options());
        command.addAll(List.of("-jar", program.toString(), "worker", "--child"));
        command.addAll(List.of("--data", settings.data().toString()));
        command.addAll(List.of("--zone", settings.zone().getId()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putIfAbsent(THREADS, Integer.toString(Runtime.getRuntime().availableProcessors()));
        return builder;
    }

    private static void log(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> LOG.infof("worker: %s", line));
        } catch (IOException | UncheckedIOException e) {
            LOG.debugf("The worker's log ended: %s", e);
        }
    }

    /// Asks it to put its job back, and waits until it is gone; it may need the database for that.
    void stop() {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
