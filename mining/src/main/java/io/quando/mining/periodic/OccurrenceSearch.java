package io.quando.mining.periodic;

import io.quando.mining.itemset.Transactions;
import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchTeam;
import io.quando.mining.search.SerialisedOutput;
import java.util.function.Consumer;

/// Distributes a search over the first items of the itemsets, the rarest first.
final class OccurrenceSearch {
    private final PeriodScan scan;
    private final SerialisedOutput serialised;
    private final RankedRows rows;

    OccurrenceSearch(Transactions db, PeriodScan scan, SerialisedOutput serialised) {
        this.scan = scan;
        this.serialised = serialised;
        rows = RankedRows.of(db, scan.minSupport());
    }

    void run(SearchBudget budget) {
        Extensions singles = new OccurrenceBranch(rows, scan).singles();
        if (singles.count() > 0) {
            SearchTeam<Integer> team = new SearchTeam<>(budget);
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
            serialised.advance(1.0 / singles.count());
        };
    }
}
