package io.quando.mining.itemset;

import java.util.BitSet;
import java.util.function.DoubleConsumer;

/// One search, level by level. A level is a table of sets in lexicographic order of their ranks.
final class AprioriSearch {
    private final FrequentItems items;
    private final ItemsetQuery query;
    private final SupportCounter counter;
    private final ItemsetSink sink;
    private final int[] ranks;
    private final int[] labels;
    private final int[] candidates;
    private final int[] supports;

    AprioriSearch(
            FrequentItems items, ItemsetQuery query, SupportCounter counter, ItemsetSink sink) {
        this.items = items;
        this.query = query;
        this.counter = counter;
        this.sink = sink;
        ranks = new int[items.count()];
        labels = new int[items.count()];
        candidates = new int[items.count()];
        supports = new int[items.count()];
    }

    /// @param progress told at every level; the number of levels is not known beforehand
    void run(DoubleConsumer progress) {
        FrequentItemsets level = singles();
        for (int length = 1; level.count() > 0 && length <= query.maxLength(); length++) {
            FrequentItemsets next = isLast(length) ? new FrequentItemsets() : nextLevel(level);
            report(level, Superseded.of(level, next, query.kind()));
            level = next;
            progress.accept(1 - 1.0 / (length + 1));
        }
        progress.accept(1);
    }

    /// True if the next level is not needed: its sets are too long, and they do not affect those of
    /// this level.
    private boolean isLast(int length) {
        return length == query.maxLength() && query.kind() == ItemsetKind.FREQUENT;
    }

    private void report(FrequentItemsets level, BitSet superseded) {
        for (int index = 0; index < level.count(); index++) {
            if (!superseded.get(index)) {
                int length = level.length(index);
                for (int i = 0; i < length; i++) {
                    labels[i] = items.label(level.item(index, i));
                }
                sink.accept(labels, length, level.support(index));
            }
        }
    }

    private FrequentItemsets singles() {
        FrequentItemsets level = new FrequentItemsets();
        for (int rank = 0; rank < items.count(); rank++) {
            ranks[0] = rank;
            level.accept(ranks, 1, items.support(rank));
        }
        return level;
    }

    private FrequentItemsets nextLevel(FrequentItemsets level) {
        int shared = level.length(0) - 1;
        FrequentItemsets next = new FrequentItemsets();
        int end = 0;
        for (int begin = 0; begin < level.count(); begin = end) {
            end = endOfClass(level, begin, shared);
            for (int index = begin; index < end - 1; index++) {
                extend(level, index, end, next);
            }
        }
        return next;
    }

    /// The index of the first set from `begin` on that differs in one of the first `shared` items.
    private static int endOfClass(FrequentItemsets level, int begin, int shared) {
        int end = begin + 1;
        while (end < level.count() && shares(level, begin, end, shared)) {
            end++;
        }
        return end;
    }

    private static boolean shares(FrequentItemsets level, int one, int other, int shared) {
        for (int position = shared - 1; position >= 0; position--) {
            if (level.item(one, position) != level.item(other, position)) {
                return false;
            }
        }
        return true;
    }

    /// Counts the set at `index` together with the last item of each set behind it in its class.
    private void extend(FrequentItemsets level, int index, int end, FrequentItemsets next) {
        int length = level.length(index);
        for (int position = 0; position < length; position++) {
            ranks[position] = level.item(index, position);
        }
        int count = candidates(level, index, end, length);
        if (count > 0) {
            counter.count(ranks, length, candidates, count, supports);
        }
        for (int i = 0; i < count; i++) {
            if (supports[i] >= query.minSupport()) {
                ranks[length] = candidates[i];
                next.accept(ranks, length + 1, supports[i]);
            }
        }
    }

    private int candidates(FrequentItemsets level, int index, int end, int length) {
        int count = 0;
        for (int other = index + 1; other < end; other++) {
            ranks[length] = level.item(other, length - 1);
            if (hasFrequentSubsets(level, length)) {
                candidates[count++] = ranks[length];
            }
        }
        return count;
    }

    private boolean hasFrequentSubsets(FrequentItemsets level, int length) {
        for (int omitted = 0; omitted < length - 1; omitted++) {
            if (level.supportWithout(ranks, length + 1, omitted) == 0) {
                return false;
            }
        }
        return true;
    }
}
