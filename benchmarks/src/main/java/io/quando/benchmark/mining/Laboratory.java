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

    /// **Errors** `IllegalStateException` if something else was found than independent miners find
    void check(Golden golden, Outcome found) {
        if (found.count() != golden.count()) {
            throw new IllegalStateException(
                    "%s: %d were found, and there are %d."
                            .formatted(golden.name(), found.count(), golden.count()));
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
