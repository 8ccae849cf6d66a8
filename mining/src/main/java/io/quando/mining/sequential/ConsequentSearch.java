package io.quando.mining.sequential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds all consequents of an antecedent. The items behind a window form a set, and a consequent
/// follows the window if it is a subset of it. So the consequents are the frequent itemsets among
/// these sets; a sequence counts once, however many windows it has.
final class ConsequentSearch {
    private static final int NO_SLOT = -1;

    private final TimedSequences timed;
    private final ItemOccurrences occurrences;
    private final RuleRegions regions;
    private final SequentialRuleQuery query;
    private final RuleBlock rules;
    private final int[] slots;
    private final List<ConsequentLevel> levels = new ArrayList<>();
    private final Prefix consequent = new Prefix();
    private int[] sequenceOfWindow = new int[64];
    private Prefix antecedent = new Prefix();
    private int antecedentSupport;
    private int least;
    private int words;
    private boolean oneWindowEach;

    ConsequentSearch(
            TimedSequences timed,
            ItemOccurrences occurrences,
            int items,
            RuleRegions regions,
            SequentialRuleQuery query,
            RuleBlock rules) {
        this.timed = timed;
        this.occurrences = occurrences;
        this.regions = regions;
        this.query = query;
        this.rules = rules;
        slots = new int[items];
        Arrays.fill(slots, NO_SLOT);
    }

    /// @param followers frequent consequents of one item, with bitmaps of sequences
    void run(Prefix prefix, int support, ConsequentLevel followers) {
        begin(prefix, support, followers.words());
        oneWindowEach = true;
        ConsequentLevel singles = level(0);
        singles.clear(words);
        for (int i = 0; i < followers.count; i++) {
            if (followers.supports[i] >= least) {
                int offset = singles.nextOffset();
                System.arraycopy(followers.bits, followers.offset(i), singles.bits, offset, words);
                singles.add(followers.items[i], followers.supports[i]);
            }
        }
        grow(singles, 0);
    }

    private void begin(Prefix prefix, int support, int wordCount) {
        antecedent = prefix;
        antecedentSupport = support;
        words = wordCount;
        least = leastSupport();
    }

    /// @param tally frequent consequents of one item
    void run(Prefix prefix, AntecedentWindows windows, SequenceTally tally) {
        begin(prefix, windows.support(), (windows.windowCount() + Long.SIZE - 1) / Long.SIZE);
        ConsequentLevel singles = level(0);
        singles.clear(words);
        for (int i = 0; i < tally.itemCount(); i++) {
            int item = tally.item(i);
            if (tally.count(item) >= least) {
                slots[item] = singles.nextOffset();
                Arrays.fill(singles.bits, slots[item], slots[item] + words, 0);
                singles.add(item, tally.count(item));
            }
        }
        if (singles.count > 0) {
            fill(windows, singles.bits);
            grow(singles, 0);
        }
        for (int i = 0; i < singles.count; i++) {
            slots[singles.items[i]] = NO_SLOT;
        }
    }

    /// The smallest count that reaches both thresholds. The quotient decides, as callers see it.
    private int leastSupport() {
        int count = (int) Math.ceil(query.minConfidence() * antecedentSupport);
        while (count > 0 && reachesConfidence(count - 1)) {
            count--;
        }
        while (!reachesConfidence(count)) {
            count++;
        }
        return Math.max(count, query.minSupport());
    }

    private boolean reachesConfidence(int count) {
        return (double) count / antecedentSupport >= query.minConfidence();
    }

    private void fill(AntecedentWindows windows, long[] bits) {
        oneWindowEach = true;
        if (sequenceOfWindow.length < windows.windowCount()) {
            sequenceOfWindow = new int[2 * windows.windowCount()];
        }
        for (int sequence = 0; sequence < windows.support(); sequence++) {
            int begin = windows.begin(sequence);
            int end = windows.end(sequence);
            oneWindowEach &= end - begin <= 1;
            Arrays.fill(sequenceOfWindow, begin, end, sequence);
            for (int window = begin; window < end; window++) {
                fill(window, windows.first(window), windows.last(window), bits);
            }
        }
    }

    private void fill(int window, int first, int last, long[] bits) {
        int end = regions.consequentEnd(first, last);
        for (int cell = regions.consequentBegin(last); cell < end; cell++) {
            int slot = slots[timed.codes[cell]];
            if (slot != NO_SLOT) {
                bits[slot + window / Long.SIZE] |= 1L << window;
            }
        }
    }

    private void grow(ConsequentLevel level, int depth) {
        for (int index = 0; index < level.count; index++) {
            consequent.push(level.items[index], depth > 0);
            findHolders(level, level.items[index], depth);
            rules.add(
                    antecedent,
                    antecedentSupport,
                    consequent,
                    level.holderCount,
                    level.supports[index]);
            if (depth + 1 < query.maxConsequent()) {
                grow(lengthened(level, index, depth + 1), depth + 1);
            }
            consequent.pop();
        }
    }

    private ConsequentLevel lengthened(ConsequentLevel level, int index, int depth) {
        ConsequentLevel longer = level(depth);
        longer.clear(words);
        for (int other = index + 1; other < level.count; other++) {
            int offset = longer.nextOffset();
            intersect(level, index, other, longer.bits, offset);
            int support = support(longer.bits, offset);
            if (support >= least) {
                longer.add(level.items[other], support);
            }
        }
        return longer;
    }

    private void intersect(ConsequentLevel level, int one, int other, long[] into, int offset) {
        int left = level.offset(one);
        int right = level.offset(other);
        for (int word = 0; word < words; word++) {
            into[offset + word] = level.bits[left + word] & level.bits[right + word];
        }
    }

    private int support(long[] bits, int offset) {
        int support = 0;
        if (oneWindowEach) {
            for (int word = 0; word < words; word++) {
                support += Long.bitCount(bits[offset + word]);
            }
            return support;
        }
        int before = -1;
        for (int word = 0; word < words; word++) {
            for (long left = bits[offset + word]; left != 0; left &= left - 1) {
                int window = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                support += sequenceOfWindow[window] == before ? 0 : 1;
                before = sequenceOfWindow[window];
            }
        }
        return support;
    }

    /// Finds the sequences that hold the consequent anywhere.
    private void findHolders(ConsequentLevel level, int item, int depth) {
        if (depth == 0) {
            int begin = occurrences.firstEntry(item);
            level.holderCount = occurrences.endEntry(item) - begin;
            level.makeRoomForHolders(level.holderCount);
            for (int i = 0; i < level.holderCount; i++) {
                level.holders[i] = occurrences.sequence(begin + i);
            }
        } else {
            ConsequentLevel shorter = level(depth - 1);
            level.makeRoomForHolders(shorter.holderCount);
            level.holderCount =
                    occurrences.retain(shorter.holders, shorter.holderCount, item, level.holders);
        }
    }

    private ConsequentLevel level(int depth) {
        while (depth >= levels.size()) {
            levels.add(new ConsequentLevel());
        }
        return levels.get(depth);
    }
}
