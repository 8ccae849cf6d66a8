package io.quando.mining.itemset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Searches branches of many items, and hands branches of few items over to a dense search. It
/// keeps one branch per depth and reuses it for every sibling.
final class SparseSearch {
    private static final int NOT_KEPT = -1;

    private final LcmQuery query;
    private final ItemsetOutput output;
    private final DenseSearch dense;
    private final BranchPath path;
    private final BranchCompanions companions;
    private final int[] numbers;
    private final List<SparseBranch> branches = new ArrayList<>();

    SparseSearch(
            int items, LcmQuery query, ItemsetOutput output, BranchPath path, DenseSearch dense) {
        this.query = query;
        this.output = output;
        this.path = path;
        this.dense = dense;
        companions = new BranchCompanions(items);
        numbers = new int[items];
        Arrays.fill(numbers, NOT_KEPT);
    }

    void search(SparseBranch branch) {
        OccurrenceDelivery delivery = branch.delivery;
        if (delivery == null) {
            extendAll(branch, 1);
        } else {
            deliverAll(branch, delivery);
        }
    }

    /// Searches each batch of delivered rows as a branch of its own.
    private void deliverAll(SparseBranch branch, OccurrenceDelivery delivery) {
        path.enter(branch);
        while (branch.next < branch.end) {
            int from = branch.next;
            branch.next = delivery.endOfBatch(from, branch.end);
            SparseBranch batch = at(0);
            batch.become(branch, from, branch.next);
            delivery.deliver(batch.rows, from, branch.next);
            extendAll(batch, 1);
        }
        path.leave();
    }

    private void extendAll(SparseBranch branch, int depth) {
        path.enter(branch);
        while (branch.next < branch.end) {
            int item = branch.next++;
            if (branch.supports[item] >= query.minSupport()) {
                path.pulse();
                extend(branch, item, depth);
                path.extended(branch);
            }
        }
        path.leave();
    }

    private void extend(SparseBranch branch, int item, int depth) {
        int support = branch.supports[item];
        int limit = query.isFrequent() ? item : Integer.MAX_VALUE;
        companions.count(branch.rows, item, limit, query.minSupport());
        if (!isClosedBehind(item, support)) {
            return;
        }
        SparseBranch child = at(depth);
        child.size = branch.size;
        child.free = branch.free;
        output.put(child.size++, branch.labels[item]);
        number(branch, child, item, support);
        if (child.items == 0 || !query.isMaximal()) {
            output.emit(child.size, child.free, support);
        }
        boolean goesOn = child.tail > 0 && child.size < query.maxLength();
        if (goesOn && child.items <= DenseBranch.MAX_ITEMS) {
            DenseBranch few = dense.first();
            fill(few, child, branch.rows, item);
            forgetNumbers();
            dense.search(few);
        } else if (goesOn) {
            fill(child, branch.rows, item);
            forgetNumbers();
            extendAll(child, depth + 1);
        } else {
            forgetNumbers();
        }
    }

    /// True if no item of the other side is in every row.
    private boolean isClosedBehind(int item, int support) {
        for (int i = companions.count() - 1; i >= 0 && companions.item(i) > item; i--) {
            if (companions.support(i) == support) {
                return false;
            }
        }
        return true;
    }

    /// Renumbers the companions; those in every row become part of the set.
    private void number(SparseBranch branch, SparseBranch child, int item, int support) {
        child.open(companions.count(), 0);
        int kept = 0;
        int tail = 0;
        for (int i = 0; i < companions.count(); i++) {
            int companion = companions.item(i);
            if (companions.support(i) == support) {
                join(child, branch.labels[companion]);
            } else {
                child.labels[kept] = branch.labels[companion];
                child.supports[kept] = companions.support(i);
                tail += companion < item ? 1 : 0;
                numbers[companion] = kept++;
            }
        }
        child.open(kept, tail);
    }

    private void join(SparseBranch child, int label) {
        if (query.isFrequent()) {
            output.putFree(child.free++, label);
        } else {
            output.put(child.size++, label);
        }
    }

    private void forgetNumbers() {
        for (int i = 0; i < companions.count(); i++) {
            numbers[companions.item(i)] = NOT_KEPT;
        }
    }

    private void fill(SparseBranch child, SparseRows parent, int item) {
        int end = parent.endOfOccurrences(item);
        SparseRows rows = child.rows;
        rows.reset(end - parent.firstOccurrence(item), child.tail, query.meetsOtherSide());
        for (int at = parent.firstOccurrence(item); at < end; at++) {
            int row = parent.row(at);
            int endOfRow = parent.end(row);
            for (int cell = row; cell < endOfRow; cell++) {
                int number = numbers[parent.cell(cell)];
                if (number != NOT_KEPT) {
                    rows.add(number);
                }
            }
            rows.close(parent.weight(row));
        }
        rows.listOccurrences();
    }

    private void fill(DenseBranch child, SparseBranch described, SparseRows parent, int item) {
        child.open(Arrays.copyOf(described.labels, described.items), described);
        System.arraycopy(described.supports, 0, child.supports, 0, described.items);
        child.tail = (1L << described.tail - 1 << 1) - 1;
        child.otherSide = ~child.tail & -1L >>> Long.SIZE - described.items;
        child.cells = 0;
        int end = parent.endOfOccurrences(item);
        for (int at = parent.firstOccurrence(item); at < end; at++) {
            long mask = mask(parent, parent.row(at));
            if ((mask & child.tail) != 0) {
                child.rows.add(mask, parent.weight(parent.row(at)));
                child.cells += Long.bitCount(mask);
            }
        }
    }

    private long mask(SparseRows parent, int row) {
        long mask = 0;
        int end = parent.end(row);
        for (int cell = row; cell < end; cell++) {
            int number = numbers[parent.cell(cell)];
            mask |= number == NOT_KEPT ? 0 : 1L << number;
        }
        return mask;
    }

    long heldBytes() {
        long held = 0;
        for (Branch branch : branches) {
            held += branch.bytes();
        }
        return held;
    }

    private SparseBranch at(int depth) {
        while (branches.size() <= depth) {
            branches.add(new SparseBranch());
        }
        if (branches.get(depth).lent) {
            branches.set(depth, new SparseBranch());
        }
        return branches.get(depth);
    }
}
