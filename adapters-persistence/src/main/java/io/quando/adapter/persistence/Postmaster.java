package io.quando.adapter.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A running server as its `postmaster.pid` describes it.
///
/// @param process the server
/// @param port where it listens
/// @param ready whether it takes connections
record Postmaster(ProcessHandle process, int port, boolean ready) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final long STOP_SECONDS = 30;

    /// The server of a data directory, if it takes connections.
    static Optional<Postmaster> ready(Path data) {
        return FolderFiles.in(data, () -> find(data)).filter(Postmaster::ready);
    }

    /// Stops a server that runs though nobody owns the folder, and forgets one that is gone.
    static void stopOrphan(Path data) {
        Optional<Postmaster> orphan = FolderFiles.in(data, () -> find(data));
        orphan.ifPresent(Postmaster::stop);
        FolderFiles.change(data, () -> forgetStranger(data));
    }

    /// PostgreSQL itself judges the file of a server that is gone: the connections of a killed one
    /// may still write.
    private static void forgetStranger(Path data) throws IOException {
        if (find(data).isEmpty() && isTaken(data)) {
            Files.delete(pidFile(data));
        }
    }

    private static boolean isTaken(Path data) throws IOException {
        return Files.exists(pidFile(data))
                && ProcessHandle.of(number(Files.readAllLines(pidFile(data)), PID_LINE))
                        .isPresent();
    }

    private static Optional<Postmaster> find(Path data) throws IOException {
        if (!Files.exists(pidFile(data))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile(data));
        return ProcessHandle.of(number(lines, PID_LINE))
                .filter(Postmaster::isServer)
                .map(process -> described(process, lines));
    }

    private static Postmaster described(ProcessHandle process, List<String> lines) {
        boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
        return new Postmaster(process, (int) number(lines, PORT_LINE), ready);
    }

    /// After a restart of the machine the number may belong to some other process.
    private static boolean isServer(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("postgres")).orElse(true);
    }

    private static long number(List<String> lines, int line) {
        try {
            return lines.size() > line ? Long.parseLong(lines.get(line).strip()) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// SIGINT asks for PostgreSQL's fast shutdown.
    private void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unstoppable(e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw unstoppable(e);
        }
    }

    private DataFolderException unstoppable(Exception cause) {
        return new DataFolderException(
                "A PostgreSQL without an owner (process %d) does not stop. Stop it by hand and start again."
                        .formatted(process.pid()),
                cause);
    }
}
