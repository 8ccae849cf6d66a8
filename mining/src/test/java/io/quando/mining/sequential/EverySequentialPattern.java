package io.quando.mining.sequential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The oracle: lengthens every pattern by every item there is, and counts each by trying all
/// occurrences in all sequences. What begins an infrequent pattern is not tried further, for the
/// beginning of an occurrence is an occurrence of the beginning.
final class EverySequentialPattern {
    private final SequenceDatabase database;
    private final SequentialQuery query;
    private final List<SequentialPattern> found = new ArrayList<>();

    private EverySequentialPattern(SequenceDatabase database, SequentialQuery query) {
        this.database = database;
        this.query = query;
    }

    static List<SequentialPattern> frequent(SequenceDatabase database, SequentialQuery query) {
        EverySequentialPattern search = new EverySequentialPattern(database, query);
        search.lengthen(List.of(), 0);
        return SequentialPattern.ordered(search.found);
    }

    private void lengthen(List<List<Integer>> pattern, int length) {
        for (int code = 0; code < database.items() && length < query.maxLength(); code++) {
            int item = database.label(code);
            tryOut(with(pattern, List.of(item)), length + 1);
            if (!pattern.isEmpty() && pattern.getLast().getLast() < item) {
                List<Integer> joined = new ArrayList<>(pattern.getLast());
                joined.add(item);
                tryOut(with(pattern.subList(0, pattern.size() - 1), joined), length + 1);
            }
        }
    }

    private void tryOut(List<List<Integer>> pattern, int length) {
        int support = 0;
        for (int sequence = 0; sequence < database.sequences(); sequence++) {
            support += occurs(pattern, 0, sequence, 0, 0, 0) ? 1 : 0;
        }
        if (support >= query.minSupport()) {
            found.add(new SequentialPattern(pattern, support));
            lengthen(pattern, length);
        }
    }

    /// @param matched elements of the pattern that occur already, from time `first` to `last`
    private boolean occurs(
            List<List<Integer>> pattern,
            int matched,
            int sequence,
            int from,
            long first,
            long last) {
        if (matched == pattern.size()) {
            return true;
        }
        for (int position = from; position < database.length(sequence); position++) {
            long time = database.time(sequence, position);
            boolean fits = matched == 0 || respectsLimits(time, first, last);
            long start = matched == 0 ? time : first;
            if (fits
                    && holds(sequence, position, pattern.get(matched))
                    && occurs(pattern, matched + 1, sequence, position + 1, start, time)) {
                return true;
            }
        }
        return false;
    }

    private boolean respectsLimits(long time, long first, long last) {
        GapLimits gaps = query.gaps();
        long gap = time - last;
        return gap >= gaps.minGap() && gap <= gaps.maxGap() && time - first <= gaps.maxSpan();
    }

    private boolean holds(int sequence, int position, List<Integer> items) {
        int[] element = database.element(sequence, position);
        return items.stream().allMatch(item -> Arrays.binarySearch(element, item) >= 0);
    }

    private static List<List<Integer>> with(List<List<Integer>> pattern, List<Integer> element) {
        List<List<Integer>> longer = new ArrayList<>(pattern);
        longer.add(element);
        return longer;
    }
}
