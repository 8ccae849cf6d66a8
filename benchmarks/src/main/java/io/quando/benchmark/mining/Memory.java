package io.quando.benchmark.mining;

import java.io.IOException;

/// Measures the peak memory of a process that mines once, beside ELKI and beside an empty JVM.
final class Memory {
    private static final int ROUNDS = 3;

    private final Laboratory laboratory;

    Memory(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    void write(Page page, Iterable<Golden> sets) throws IOException {
        long empty = laboratory.emptyBytes();
        page.paragraph(
                """
                ## Memory, beside ELKI

                Resident memory at its highest, of a process that reads the file, mines once and ends; the least of %d \
                rounds. A JVM that runs an empty program with Quando's options holds **%s**: no program can be below that. \
                *Above it* is what reading and mining add, their classes and compiled code included. ELKI as it comes is \
                started with the JVM's own defaults, as its users start it.\
                """
                        .formatted(ROUNDS, Page.megabytes(empty)));
        page.header(
                "set, minimum support",
                "Quando",
                "ELKI, same options",
                "Quando / ELKI",
                "ELKI as it comes",
                "Quando / ELKI",
                "Quando above it",
                "ELKI above it",
                "Quando / ELKI");
        for (Golden set : sets) {
            row(page, set, empty);
        }
        page.endTable();
    }

    private void row(Page page, Golden set, long empty) throws IOException {
        Search search = set.search().with("--threads", "1");
        Peaks peaks = peaks(search);
        for (int round = 1; round < ROUNDS; round++) {
            peaks = peaks.least(peaks(search));
        }
        page.row(
                set.name().replace(" frequent", ""),
                Page.megabytes(peaks.ours()),
                Page.megabytes(peaks.same()),
                share(peaks.ours(), peaks.same()),
                Page.megabytes(peaks.plain()),
                share(peaks.ours(), peaks.plain()),
                Page.megabytes(peaks.ours() - empty),
                Page.megabytes(peaks.same() - empty),
                share(peaks.ours() - empty, peaks.same() - empty));
    }

    private Peaks peaks(Search search) throws IOException {
        return new Peaks(
                laboratory.quando(search, 1).peakBytes(),
                laboratory.elki(search, 1).peakBytes(),
                laboratory.plainElki(search).peakBytes());
    }

    private static String share(long ours, long theirs) {
        return Page.times((double) ours / theirs);
    }

    private record Peaks(long ours, long same, long plain) {
        Peaks least(Peaks other) {
            return new Peaks(
                    Math.min(ours, other.ours),
                    Math.min(same, other.same),
                    Math.min(plain, other.plain));
        }
    }
}
