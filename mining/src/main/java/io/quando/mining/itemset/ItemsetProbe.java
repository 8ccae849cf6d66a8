package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.random.RandomGenerator;

/// Walks down one random branch at a time, and weights the sets found there by the number of
/// branches it could have chosen.
final class ItemsetProbe {
    private final LcmQuery query;
    private final ProbePath path;
    private final CountingOutput output;
    private final DenseSearch dense;
    private final SparseSearch sparse;
    private final LcmRoot root;
    private final BranchTask task;
    private double mostSeen;

    ItemsetProbe(Transactions db, ItemsetQuery asked, RandomGenerator random) {
        query = LcmQuery.of(asked);
        FrequentItems items = FrequentItems.mostFrequentFirst(db, query.minSupport());
        root = new LcmRoot(db, query, items, SearchBudget.single());
        path = new ProbePath(random, items.count());
        output = new CountingOutput(items.count() + 1, query.maxLength(), path);
        dense = new DenseSearch(query, output, path);
        sparse = new SparseSearch(root.count(), query, output, path, dense);
        task = root.probedTask();
    }

    /// The number of sets reached from the empty set without a choice.
    double certain() {
        output.reset();
        path.start(0);
        if (root.count() == 0 || !query.isMaximal()) {
            output.emit(task.branch().size, task.branch().free, 0);
        }
        mostSeen = Math.max(mostSeen, output.seen());
        return output.weighted();
    }

    /// Walks once.
    ///
    /// @param quantile selects the first extension, from 0 up to 1
    /// @return an unbiased estimate of the number of other sets
    double walk(double quantile) {
        output.reset();
        path.start(quantile);
        Branch branch = task.branch();
        branch.next = 0;
        branch.end = root.count();
        if (root.count() > 0 && (query.isFrequent() || branch.size < query.maxLength())) {
            search(branch);
        }
        mostSeen = Math.max(mostSeen, output.seen());
        return output.weighted();
    }

    private void search(Branch branch) {
        switch (branch) {
            case SparseBranch many -> sparse.search(many);
            case DenseBranch few -> {
                few.merged = false;
                dense.search(few);
            }
        }
    }

    /// A lower bound on the number of sets, from those seen: the sets of one walk are distinct, and
    /// every subset of a frequent set is frequent.
    BigInteger atLeast() {
        return query.isFrequent()
                ? Subsets.exactly(output.longest(), query.maxLength()).max(seen())
                : seen();
    }

    /// As many sets as were seen; where doubles round, so many fewer that it is not too many.
    private BigInteger seen() {
        double exact = mostSeen < 0x1p53 ? mostSeen : mostSeen * (1 - 1e-9);
        return Double.isFinite(exact) ? new BigDecimal(exact).toBigInteger() : BigInteger.ZERO;
    }
}
