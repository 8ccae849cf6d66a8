package io.quando.benchmark.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The threads of this process with the same name as the calling one, as Linux sees them: those
/// that native code started from it. Java threads of the same name would count, too.
final class NamesakeThreads {
    private static final Path SELF = Path.of("/proc/thread-self");
    private static final Path ALL = Path.of("/proc/self/task");
    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private NamesakeThreads() {}

    /// The processor time of all of them, without the calling one.
    static double seconds() {
        try (Stream<Path> tasks = Files.list(ALL)) {
            Path own = SELF.toRealPath().getFileName();
            String name = name(ALL.resolve(own));
            List<Path> others =
                    tasks.filter(task -> !task.getFileName().equals(own))
                            .filter(task -> name(task).equals(name))
                            .toList();
            return others.stream().mapToDouble(NamesakeThreads::secondsOf).sum();
        } catch (IOException e) {
            throw new UncheckedIOException("Threads are measured on Linux only.", e);
        }
    }

    private static String name(Path task) {
        return read(task.resolve("comm")).strip();
    }

    private static double secondsOf(Path task) {
        String stat = read(task.resolve("stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(behindName[USER]) + Long.parseLong(behindName[SYSTEM]))
                / TICKS_A_SECOND;
    }

    /// Reads a file; empty for a thread that has ended meanwhile.
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("The thread cannot be read: " + file, e);
        }
    }
}
