package io.quando.domain.mining.periodic;

import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import io.quando.domain.mining.search.SearchDesk;
import io.quando.domain.mining.search.SearchTeam;
import java.util.function.Consumer;

/// Distributes a search over the first items of the itemsets, the rarest first.
final class OccurrenceSearch {
    private final PeriodScan scan;
    private final SearchDesk desk;
    private final RankedRows rows;

    OccurrenceSearch(Transactions db, PeriodScan scan, SearchDesk desk) {
        this.scan = scan;
        this.desk = desk;
        rows = RankedRows.of(db, scan.minSupport());
    }

    void run(Effort effort) {
        Extensions singles = new OccurrenceBranch(rows, scan).singles();
        if (singles.count() > 0) {
            SearchTeam<Integer> team = new SearchTeam<>(effort);
            team.run(0, () -> worker(singles, team));
        }
    }

    /// Takes one item, and leaves the next one to the other workers.
    private Consumer<Integer> worker(Extensions singles, SearchTeam<Integer> team) {
        OccurrenceBranch branch = new OccurrenceBranch(rows, scan);
        return index -> {
            if (index + 1 < singles.count()) {
                team.offer(index + 1);
            }
            branch.grow(singles, index);
            desk.advance(1.0 / singles.count());
        };
    }
}
