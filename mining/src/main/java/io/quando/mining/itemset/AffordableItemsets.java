package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;

/// All frequent itemsets of the lowest minimum support that a budget allows. The minimum rises
/// during the search as soon as more sets reach it than the budget has room for.
///
/// **Shape** Whatever occurs as often as a set that is left out is left out, too. So the answer
/// does not depend on the order of the transactions or of the search.
///
/// **Source** as of [TopItemsets], which rounds up where this rounds down.
///
/// @param sets the itemsets, single items included
/// @param minSupport how many transactions hold each of them at least
public record AffordableItemsets(FrequentItemsets sets, int minSupport) {
    /// Mines.
    ///
    /// **Errors** as in [ItemsetMiner#mine]
    ///
    /// @param query asks for frequent sets; its minimum support is the lowest that may be reached
    /// @param limit how many sets of two items and more there may be, at least 1
    public static AffordableItemsets mine(
            Transactions db, ItemsetQuery query, int limit, SearchBudget budget) {
        LcmQuery rising = LcmQuery.of(query);
        BudgetedItemsets within = new BudgetedItemsets(rising.threshold(), db.count(), limit);
        new LcmSearch(db, rising, budget, within).run();
        return new AffordableItemsets(within.reaching(), rising.minSupport());
    }
}
