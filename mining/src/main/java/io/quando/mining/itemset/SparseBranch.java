package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import org.jspecify.annotations.Nullable;

/// A branch over any number of items, numbered from 0: first the tail, by falling support, then the
/// other side.
final class SparseBranch extends Branch {
    SparseRows rows = new SparseRows();

    /// The source of the rows; null if they are listed by item.
    @Nullable OccurrenceDelivery delivery;

    /// The item number of each item, and the number of transactions in this branch that hold it.
    int[] labels = new int[0];

    int[] supports = new int[0];
    int items;

    /// The number of items that may still extend the set.
    int tail;

    void open(int itemCount, int tailCount) {
        items = itemCount;
        tail = tailCount;
        next = 0;
        end = tailCount;
        if (labels.length < itemCount) {
            labels = new int[itemCount];
            supports = new int[itemCount];
        }
    }

    /// Leaves the rows unlisted, to be delivered later.
    void handOutRows(boolean whole, int minSupport, SearchBudget budget) {
        delivery = new OccurrenceDelivery(rows, items, whole, minSupport, budget);
    }

    /// Takes over a part of another branch, with rows of its own.
    void become(SparseBranch other, int from, int until) {
        labels = other.labels;
        supports = other.supports;
        items = other.items;
        tail = other.tail;
        continueFrom(other, from, until);
    }

    @Override
    int extensions() {
        return end - next;
    }

    @Override
    int depth() {
        return end;
    }

    @Override
    void narrow(int chosen) {
        next += chosen;
        end = next + 1;
    }

    @Override
    long bytes() {
        return rows.bytes() + (delivery == null ? 0 : delivery.bytes());
    }

    @Override
    @Nullable Branch split() {
        if (next == end) {
            return null;
        }
        int middle = next + (end - next) / 2;
        SparseBranch given = new SparseBranch();
        given.rows = rows;
        given.delivery = delivery;
        given.become(this, middle, end);
        given.lent = true;
        end = middle;
        lent = true;
        return given;
    }
}
