package io.quando.mining.periodic;

import io.quando.mining.itemset.Transactions;
import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SerialisedOutput;
import java.util.function.Function;

/// Finds periodic itemsets, each once. It searches depth first over the transactions of each
/// itemset, and extends an itemset while a larger one may still be wanted.
///
/// With several threads the order may differ between runs; the result does not. A thread holds the
/// transactions of one itemset per length and of its extensions; the memory of the budget does not
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
    public void mine(PeriodicQuery query, SearchBudget budget, PeriodicSink sink) {
        search(budget, serialised -> new PeriodicScan(transactions, query, sink, serialised));
    }

    /// Finds stable periodic itemsets, whose periods stray little from a bound.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    public void mine(StableQuery query, SearchBudget budget, StableSink sink) {
        search(budget, serialised -> new StableScan(transactions, query, sink, serialised));
    }

    /// Finds locally periodic itemsets, which are periodic for a while.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    public void mine(LocalQuery query, SearchBudget budget, LocalSink sink) {
        search(budget, serialised -> new LocalScan(transactions, query, sink, serialised));
    }

    private void search(SearchBudget budget, Function<SerialisedOutput, PeriodScan> scans) {
        SerialisedOutput serialised = new SerialisedOutput(budget.progress());
        Transactions db = transactions.transactions();
        new OccurrenceSearch(db, scans.apply(serialised), serialised).run(budget);
        budget.progress().accept(1);
    }
}
