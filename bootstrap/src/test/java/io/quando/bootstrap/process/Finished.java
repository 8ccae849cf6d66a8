package io.quando.bootstrap.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a process said and how it ended.
public record Finished(int exitCode, String out, String err) {
    private static final long LIMIT_SECONDS = 180;

    /// Runs a command to its end.
    public static Finished run(ProcessBuilder command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("quando-out", ".txt");
        Path err = Files.createTempFile("quando-err", ".txt");
        Process process = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("%s does not end".formatted(command.command()));
        }
        Finished finished =
                new Finished(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return finished;
    }

    public List<String> errLines() {
        return err.lines().toList();
    }

    public String lastLine() {
        return out.lines().toList().getLast();
    }
}
