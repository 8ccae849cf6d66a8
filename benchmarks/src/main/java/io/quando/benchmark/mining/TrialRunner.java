package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Path;

/// Runs both miners and an empty JVM, and watches them.
final class Laboratory {
    private static final Search NOTHING = Search.frequent(Path.of("nothing"), 1);

    private final Program quando;
    private final Program elki;
    private final Program plainElki;
    private final Program nothing;

    Laboratory(Program quando, Program elki, Program plainElki, Program nothing) {
        this.quando = quando;
        this.elki = elki;
        this.plainElki = plainElki;
        this.nothing = nothing;
    }

    Outcome quando(Search search, int repeat) throws IOException {
        return watched("quando", quando, search, repeat);
    }

    Outcome elki(Search search, int repeat) throws IOException {
        return watched("elki", elki, search, repeat);
    }

    /// Runs ELKI with the JVM's defaults.
    Outcome plainElki(Search search) throws IOException {
        return watched("elki as it comes", plainElki, search, 1);
    }

    /// The memory of an empty JVM.
    long emptyBytes() throws IOException {
        return watched("nothing", nothing, NOTHING, 1).peakBytes();
    }

    /// **Errors** `IllegalStateException` if two runs of the same search found different counts
    void checkEqual(Golden golden, Outcome one, Outcome other) {
        if (one.count() != other.count()) {
            throw new IllegalStateException(
                    "%s: once %d were found, and once %d."
                            .formatted(golden.name(), one.count(), other.count()));
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\..*", "");
    }

    private static Outcome watched(String name, Program program, Search search, int repeat)
            throws IOException {
        Outcome found = program.run(search, repeat);
        System.err.printf(
                "%-6s %s %s %s: %,d in %.3f s of CPU, %s%n",
                name,
                name(search.file()),
                search.minSupport(),
                String.join(" ", search.options()),
                found.count(),
                found.cpuSeconds(),
                Page.megabytes(found.peakBytes()));
        return found;
    }
}
