package io.quando.bootstrap.cli;

import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MiningLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a search may take.
final class MineEffort {
    private static final long PATTERNS = 100_000_000;

    @Option(
            names = "--algorithm",
            paramLabel = "NAME",
            description =
                    "auto, or one of those for the task; a wrong name lists them (default: auto).")
    private String algorithm = MinePatternsCommand.AUTO;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads at most (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description =
                    "What the search may hold by its own estimate, such as 512m or 2g (default: half of the JVM's).")
    private @Nullable String memory;

    @Option(
            names = "--max-patterns",
            paramLabel = "N",
            description = "Stop if there are more (default: 100000000).")
    private long maxPatterns = PATTERNS;

    @Option(
            names = "--repeat",
            paramLabel = "K",
            description = "Mine so many times and report the fastest (default: 1).")
    private int repeat = 1;

    String algorithm() {
        return algorithm;
    }

    int repeat() {
        return repeat;
    }

    MiningLimits limits() {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The --threads (%d) must be at least 1.".formatted(threads));
        }
        if (maxPatterns < 1) {
            throw new IllegalArgumentException(
                    "The --max-patterns (%d) must be at least 1.".formatted(maxPatterns));
        }
        return new MiningLimits(threads, bytes(), maxPatterns);
    }

    private long bytes() {
        long most = Runtime.getRuntime().maxMemory();
        if (memory == null) {
            return most / 2;
        }
        long bytes = MemorySize.bytes("--memory", memory);
        if (bytes > most) {
            throw new IllegalArgumentException(
                    "The --memory (%s) is more than the JVM may take, %d MB. Give it more, e.g. QUANDO_JAVA_OPTS=-Xmx8g."
                            .formatted(memory, most >> 20));
        }
        return bytes;
    }
}
