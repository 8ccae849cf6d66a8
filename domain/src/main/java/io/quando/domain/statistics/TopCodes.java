package io.quando.domain.statistics;

import java.util.PriorityQueue;
import java.util.function.IntBinaryOperator;

/// Keeps the best of what it is offered, in a heap of bounded size.
final class TopCodes {
    private record Entry(int code, double weight) {}

    private final int count;
    private final IntBinaryOperator ties;
    private final PriorityQueue<Entry> worstFirst;

    /// @param ties compares codes of equal weights, the better first
    TopCodes(int count, IntBinaryOperator ties) {
        this.count = count;
        this.ties = ties;
        this.worstFirst = new PriorityQueue<>((a, b) -> -compare(a, b.weight, b.code));
    }

    void offer(int code, double weight) {
        if (worstFirst.size() == count) {
            if (compare(worstFirst.element(), weight, code) < 0) {
                return;
            }
            worstFirst.remove();
        }
        worstFirst.add(new Entry(code, weight));
    }

    /// What was kept, best first, beside the total of all that was offered to choose from.
    Ranking ranking(double total) {
        int[] codes = new int[worstFirst.size()];
        double[] weights = new double[codes.length];
        for (int i = codes.length - 1; i >= 0; i--) {
            Entry entry = worstFirst.remove();
            codes[i] = entry.code;
            weights[i] = entry.weight;
        }
        return new Ranking.Weighted(codes, weights, total);
    }

    /// Below 0 if the entry is better than the other code with its weight.
    private int compare(Entry entry, double weight, int code) {
        int byWeight = Double.compare(weight, entry.weight);
        return byWeight != 0 ? byWeight : ties.applyAsInt(entry.code, code);
    }
}
