package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Compares all frequent itemsets, found by Quando and by ELKI's FPGrowth in turn.
final class BesideElki {
    private static final int ROUNDS = 3;
    private static final int REPEAT = 10;

    private final Laboratory laboratory;

    BesideElki(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    void write(Page page, Iterable<Golden> sets) throws IOException {
        page.paragraph(
                """
                ## Frequent itemsets, beside ELKI

                Both mine with one thread, in turn, three rounds; each figure is the best of its rounds. *Warm*: processor \
                seconds of the mining alone, the fastest of 10 in one process. *Whole*: processor seconds of a process that \
                reads the file, mines once and ends. The system counts processor time in steps of 10 ms, so the ratio is that \
                of the wall clocks. ELKI finds too few where its count is in **bold**.\
                """);
        page.header(
                "set, minimum support",
                "itemsets",
                "ELKI finds",
                "warm CPU",
                "ELKI",
                "warm wall",
                "ELKI",
                "ELKI / Quando",
                "whole",
                "ELKI");
        for (Golden set : sets) {
            row(page, set);
        }
        page.endTable();
    }

    private void row(Page page, Golden set) throws IOException {
        Duel warm = duel(set, REPEAT);
        Duel cold = duel(set, 1);
        laboratory.checkEqual(set, warm.ours(), cold.ours());
        page.row(
                set.name().replace(" frequent", ""),
                set.counted(warm.ours().count()),
                set.counted(warm.theirs().count()),
                warm.ours().cpuSeconds(),
                warm.theirs().cpuSeconds(),
                warm.ours().seconds(),
                warm.theirs().seconds(),
                Page.times(warm.theirs().seconds() / warm.ours().seconds()),
                cold.ours().processCpuSeconds(),
                cold.theirs().processCpuSeconds());
    }

    private Duel duel(Golden set, int repeat) throws IOException {
        Search ours = set.search().with("--threads", "1");
        Duel best = new Duel(laboratory.quando(ours, repeat), laboratory.elki(ours, repeat));
        for (int round = 1; round < ROUNDS; round++) {
            best =
                    new Duel(
                            best.ours().best(laboratory.quando(ours, repeat)),
                            best.theirs().best(laboratory.elki(ours, repeat)));
        }
        return best;
    }

    /// Measures time against falling support.
    void falling(Page page, Path pictures, Map<Path, int[]> supports) throws IOException {
        page.paragraph(
                "## Falling support\n\nWarm wall-clock seconds of all frequent itemsets on one thread, fastest of 5.");
        page.header("set", "minimum support", "itemsets", "ELKI finds", "Quando", "ELKI", "ratio");
        for (Map.Entry<Path, int[]> set : new TreeMap<>(supports).entrySet()) {
            fall(page, pictures, set.getKey(), set.getValue());
        }
        page.endTable();
        for (Path set : new TreeMap<>(supports).keySet()) {
            page.paragraph("![%1$s](mining/%1$s-support.svg)".formatted(Laboratory.name(set)));
        }
    }

    private void fall(Page page, Path pictures, Path file, int[] supports) throws IOException {
        Curve ours = new Curve("Quando");
        Curve theirs = new Curve("ELKI FPGrowth");
        for (int support : supports) {
            Search search = Search.frequent(file, support).with("--threads", "1");
            Outcome mine = laboratory.quando(search, 5);
            Outcome other = laboratory.elki(search, 5);
            ours.add(support, mine.seconds());
            theirs.add(support, other.seconds());
            page.row(
                    Laboratory.name(file),
                    (long) support,
                    mine.count(),
                    other.count(),
                    mine.seconds(),
                    other.seconds(),
                    Page.times(other.seconds() / mine.seconds()));
        }
        Plot plot = new Plot(Laboratory.name(file), "minimum support", "seconds, warm");
        ours.draw(plot);
        theirs.draw(plot);
        plot.save(pictures.resolve(Laboratory.name(file) + "-support.svg"));
    }

    private record Duel(Outcome ours, Outcome theirs) {}
}
