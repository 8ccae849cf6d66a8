package io.quando.domain.mining.periodic;

import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import io.quando.domain.mining.search.SearchDesk;
import java.util.function.Function;

/// Finds itemsets that come back, each once. It goes depth first and keeps the transactions of each
/// itemset; an itemset is made larger as long as a larger one can still be wanted.
///
/// With several threads the order may differ from one time to the next; what is found does not. A
/// thread holds the transactions of one itemset per length and of its extensions; the memory of the
/// effort does not change that.
///
/// **Errors** What the sink throws ends the search and is passed on; so a search is cancelled.
public final class PeriodicMiner {
    /// What the engine is called on the command line and in reports.
    public static final String NAME = "vertical";

    private final TimedTransactions transactions;

    public PeriodicMiner(TimedTransactions transactions) {
        this.transactions = transactions;
    }

    /// Itemsets by their shortest, longest and average period.
    ///
    /// @param sink is called by one thread at a time, which need not be the calling one
    public void mine(PeriodicQuery query, Effort effort, PeriodicSink sink) {
        search(effort, desk -> new PeriodicScan(transactions, query, sink, desk));
    }

    /// Itemsets whose periods stray little from a bound.
    ///
    /// @param sink is called by one thread at a time, which need not be the calling one
    public void mine(StableQuery query, Effort effort, StableSink sink) {
        search(effort, desk -> new StableScan(transactions, query, sink, desk));
    }

    /// Itemsets that are periodic for a while.
    ///
    /// @param sink is called by one thread at a time, which need not be the calling one
    public void mine(LocalQuery query, Effort effort, LocalSink sink) {
        search(effort, desk -> new LocalScan(transactions, query, sink, desk));
    }

    private void search(Effort effort, Function<SearchDesk, PeriodScan> scans) {
        SearchDesk desk = new SearchDesk(effort.progress());
        Transactions db = transactions.transactions();
        new OccurrenceSearch(db, scans.apply(desk), desk).run(effort.threads());
        effort.progress().accept(1);
    }
}
