package io.quando.domain.mining.periodic;

import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import io.quando.domain.mining.search.SearchDesk;
import java.util.function.Function;

/// Finds periodic itemsets, each once. It searches depth first over the transactions of each
/// itemset, and extends an itemset while a larger one may still be wanted.
///
/// With several threads the order may differ between runs; the result does not. A thread holds the
/// transactions of one itemset per length and of its extensions; the memory of the effort does not
/// change that.
///
/// **Errors** An exception of the sink ends the search and is passed on; so a search is cancelled.
public final class PeriodicMiner {
    /// The name of the engine on the command line and in reports.
    public static final String NAME = "vertical";

    private final TimedTransactions transactions;

    public PeriodicMiner(TimedTransactions transactions) {
        this.transactions = transactions;
    }

    /// Finds itemsets by their shortest, longest and average period.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    public void mine(PeriodicQuery query, Effort effort, PeriodicSink sink) {
        search(effort, desk -> new PeriodicScan(transactions, query, sink, desk));
    }

    /// Finds stable periodic itemsets, whose periods stray little from a bound.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    public void mine(StableQuery query, Effort effort, StableSink sink) {
        search(effort, desk -> new StableScan(transactions, query, sink, desk));
    }

    /// Finds locally periodic itemsets, which are periodic for a while.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    public void mine(LocalQuery query, Effort effort, LocalSink sink) {
        search(effort, desk -> new LocalScan(transactions, query, sink, desk));
    }

    private void search(Effort effort, Function<SearchDesk, PeriodScan> scans) {
        SearchDesk desk = new SearchDesk(effort.progress());
        Transactions db = transactions.transactions();
        new OccurrenceSearch(db, scans.apply(desk), desk).run(effort);
        effort.progress().accept(1);
    }
}
