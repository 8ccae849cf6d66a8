package io.quando.benchmark.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Measures the growth for twice the transactions at the same relative support.
final class Growth {
    private static final int FIRST = 50_000;
    private static final int DOUBLINGS = 5;
    private static final double SHARE = 0.001;
    private static final long SEED = 42;

    private final Laboratory laboratory;

    Growth(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    void write(Page page, Path pictures) throws IOException {
        page.paragraph(
                """
                ## Growing data

                Frequent itemsets in generated transactions (about ten of 1,000 items each, seed %d) at a minimum support of \
                %s: warm wall-clock seconds on one thread, fastest of 5, and how much more than with half of the transactions.\
                """
                        .formatted(SEED, SHARE));
        page.header("transactions", "itemsets", "seconds", "for twice as many", "peak, one run");
        Curve curve = new Curve("Quando");
        double before = 0;
        for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
            before = row(page, curve, FIRST << doubling, before);
        }
        page.endTable();
        page.paragraph("![Growth](mining/growth.svg)");
        Plot plot = new Plot("Growing data", "transactions", "seconds, warm");
        curve.draw(plot);
        plot.save(pictures.resolve("growth.svg"));
    }

    private double row(Page page, Curve curve, int transactions, double before) throws IOException {
        Path file = Files.createTempFile("generated-" + transactions + "-", ".dat");
        try {
            QuestData.write(file, transactions, SEED);
            Search search =
                    Search.frequent(file, (int) (SHARE * transactions)).with("--threads", "1");
            Outcome warm = laboratory.quando(search, 5);
            Outcome once = laboratory.quando(search, 1);
            curve.add(transactions, warm.seconds());
            page.row(
                    (long) transactions,
                    warm.count(),
                    warm.seconds(),
                    before == 0 ? "" : Page.times(warm.seconds() / before),
                    Page.megabytes(once.peakBytes()));
            return warm.seconds();
        } finally {
            Files.delete(file);
        }
    }
}
