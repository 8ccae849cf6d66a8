package io.quando.benchmark.mining;

import java.io.IOException;

/// Measures every search whose result is known, on one thread and on two.
final class EveryKind {
    private static final int REPEAT = 10;

    private final Laboratory laboratory;

    EveryKind(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    void write(Page page, Iterable<Golden> searches) throws IOException {
        page.paragraph(
                """
                ## Every kind of pattern, one thread and two

                Each count is the one that the miners of the last column find, but for one in **bold**: there the peer counts \
                sequences whose occurrences are wider than its window (`SequentialGoldenTest` says which). Seconds are those of \
                the mining alone, the fastest of 10 in one process; *two threads* is the wall clock of one thread divided by that \
                of two.\
                """);
        page.header(
                "search",
                "patterns",
                "CPU, one thread",
                "wall, one thread",
                "wall, two threads",
                "two threads",
                "peak, one run",
                "the same count");
        for (Golden search : searches) {
            row(page, search);
        }
        page.endTable();
    }

    private void row(Page page, Golden golden) throws IOException {
        Outcome one = laboratory.quando(golden.search().with("--threads", "1"), REPEAT);
        Outcome two = laboratory.quando(golden.search().with("--threads", "2"), REPEAT);
        Outcome once = laboratory.quando(golden.search().with("--threads", "1"), 1);
        laboratory.checkEqual(golden, one, two);
        page.row(
                golden.name(),
                golden.counted(one.count()),
                one.cpuSeconds(),
                one.seconds(),
                two.seconds(),
                Page.times(one.seconds() / two.seconds()),
                Page.megabytes(once.peakBytes()),
                golden.agreedBy());
    }
}
