package io.quando.bootstrap.cli;

import io.quando.application.mine.MinePatternsCommand;
import io.quando.application.mine.MiningLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The resources of a search.
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
            description = "Most threads (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            description =
                    "Most memory of the search by its own estimate, such as 512m or 2g (default: half of the JVM's).")
    private @Nullable String memory;

    @Option(
            names = "--max-patterns",
            paramLabel = "N",
            description = "Stop if there are more patterns (default: 100000000).")
    private long maxPatterns = PATTERNS;

    @Option(
            names = "--repeat",
            paramLabel = "K",
            description = "Mine so many times, and report the fastest run (default: 1).")
    private int repeat = 1;

    String algorithm() {
        return algorithm;
    }

    int repeat() {
        return AtLeastOne.of("--repeat", repeat);
    }

    MiningLimits limits() {
        return new MiningLimits(
                AtLeastOne.of("--threads", threads),
                bytes(),
                AtLeastOne.of("--max-patterns", maxPatterns));
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
