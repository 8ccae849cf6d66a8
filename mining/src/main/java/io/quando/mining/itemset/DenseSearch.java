package io.quando.mining.itemset;

import java.util.ArrayList;
import java.util.List;

/// Searches branches of few items, whose rows are machine words. It keeps one branch per depth and
/// reuses it for every sibling, unless another worker reads it.
final class DenseSearch {
    private final LcmQuery query;
    private final ItemsetOutput output;
    private final SubsetLattice lattice;
    private final LeadingItems leading;
    private final BranchPath path;
    private final List<DenseBranch> branches = new ArrayList<>();

    DenseSearch(LcmQuery query, ItemsetOutput output, BranchPath path) {
        this.query = query;
        this.output = output;
        this.path = path;
        lattice = new SubsetLattice(query, output);
        leading = new LeadingItems(query, output);
    }

    /// An empty branch, to be filled with rows, tail and supports.
    DenseBranch first() {
        return at(0);
    }

    /// Extends the set of the branch, which is handed out already.
    void search(DenseBranch branch) {
        if (branch.merged) {
            extendAll(branch, 0);
        } else {
            descend(branch, 0);
        }
    }

    private void descend(DenseBranch branch, int depth) {
        if (branch.tail == 0 || branch.size >= query.maxLength()) {
            return;
        }
        if (SubsetLattice.isWorthwhile(Long.bitCount(branch.tail), branch.cells)) {
            lattice.search(branch);
        } else {
            merge(branch);
            extendAll(branch, depth);
        }
    }

    private void merge(DenseBranch branch) {
        long key = query.meetsOtherSide() ? branch.tail : -1;
        branch.rows.merge(branch.relevant(), branch.tail, key);
        branch.merged = true;
        branch.next = query.isMaximal() ? leading.skip(branch) : 0;
        branch.end = Long.SIZE - Long.numberOfLeadingZeros(branch.tail);
    }

    private void extendAll(DenseBranch branch, int depth) {
        path.enter(branch);
        while (branch.next < branch.end) {
            int bit = branch.next++;
            if ((branch.tail >>> bit & 1) == 1 && branch.supports[bit] >= query.minSupport()) {
                path.pulse();
                extend(branch, bit, depth + 1);
                path.extended(branch);
            }
        }
        path.leave();
    }

    private void extend(DenseBranch branch, int bit, int depth) {
        DenseBranch child = at(depth);
        child.open(branch.labels, branch);
        long behind = -1L << bit;
        long kept = query.isFrequent() ? ~behind : ~(1L << bit);
        long meet = child.rows.gather(branch.rows, bit, kept);
        if ((meet & behind) == 0) {
            output.put(child.size++, child.labels[bit]);
            close(child, meet);
            grow(child, branch.supports[bit], meet, behind, depth);
        }
    }

    /// Adds to the set the items that every row of the branch holds.
    private void close(DenseBranch branch, long meet) {
        for (long rest = meet; rest != 0; rest &= rest - 1) {
            int label = branch.labels[Long.numberOfTrailingZeros(rest)];
            if (query.isFrequent()) {
                output.putFree(branch.free++, label);
            } else {
                output.put(branch.size++, label);
            }
        }
    }

    private void grow(DenseBranch branch, int support, long meet, long behind, int depth) {
        branch.cells = branch.rows.count(branch.supports, meet);
        long frequent = frequent(branch);
        branch.tail = frequent & ~behind;
        branch.otherSide = frequent & behind;
        if (frequent == 0 || !query.isMaximal()) {
            output.emit(branch.size, branch.free, support);
        }
        descend(branch, depth);
    }

    private long frequent(DenseBranch branch) {
        int minSupport = query.minSupport();
        long frequent = 0;
        for (int bit = 0; bit < branch.labels.length; bit++) {
            frequent |= branch.supports[bit] >= minSupport ? 1L << bit : 0;
        }
        return frequent;
    }

    long heldBytes() {
        long held = 0;
        for (Branch branch : branches) {
            held += branch.bytes();
        }
        return held;
    }

    private DenseBranch at(int depth) {
        while (branches.size() <= depth) {
            branches.add(new DenseBranch());
        }
        if (branches.get(depth).lent) {
            branches.set(depth, new DenseBranch());
        }
        return branches.get(depth);
    }
}
