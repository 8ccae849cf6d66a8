package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Path;

/// Both miners, and somebody who watches.
final class Laboratory {
    private final Program quando;
    private final Program elki;

    Laboratory(Program quando, Program elki) {
        this.quando = quando;
        this.elki = elki;
    }

    Outcome quando(Search search, int repeat) throws IOException {
        return watched("quando", quando, search, repeat);
    }

    Outcome elki(Search search, int repeat) throws IOException {
        return watched("elki", elki, search, repeat);
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
                "%-6s %s %s %s: %,d in %.3f s of CPU%n",
                name,
                name(search.file()),
                search.minSupport(),
                String.join(" ", search.options()),
                found.count(),
                found.cpuSeconds());
        return found;
    }
}
