package io.quando.domain.mining.periodic;

import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Spreads a search over the items that itemsets begin with, the rarest first.
final class OccurrenceSearch {
    private final PeriodScan scan;
    private final Effort effort;
    private final RankedRows rows;
    private final Queue<OccurrenceBranch> branches = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    OccurrenceSearch(Transactions db, PeriodScan scan, Effort effort) {
        this.scan = scan;
        this.effort = effort;
        rows = RankedRows.of(db, scan.minSupport());
    }

    void run() {
        Extensions singles = new OccurrenceBranch(rows, scan).singles();
        if (effort.threads() == 1) {
            IntStream.range(0, singles.count()).forEach(index -> grow(singles, index));
        } else {
            growTogether(singles);
        }
    }

    private void growTogether(Extensions singles) {
        try (ForkJoinPool pool = new ForkJoinPool(effort.threads())) {
            IntStream all = IntStream.range(0, singles.count()).parallel();
            pool.submit(() -> all.forEach(index -> grow(singles, index))).join();
        }
    }

    private void grow(Extensions singles, int index) {
        OccurrenceBranch idle = branches.poll();
        OccurrenceBranch branch = idle == null ? new OccurrenceBranch(rows, scan) : idle;
        branch.grow(singles, index);
        branches.add(branch);
        synchronized (this) {
            effort.progress().accept((double) done.incrementAndGet() / singles.count());
        }
    }
}
