package io.quando.domain.statistics;

import java.util.PriorityQueue;

/// Keeps the best of what it is offered, in a heap of bounded size.
final class TopCodes {
    private record Entry(int code, double weight) implements Comparable<Entry> {
        /// Worst first: smaller weight, then larger code.
        @Override
        public int compareTo(Entry other) {
            int byWeight = Double.compare(weight, other.weight);
            return byWeight != 0 ? byWeight : Integer.compare(other.code, code);
        }
    }

    private final int count;
    private final PriorityQueue<Entry> worstFirst = new PriorityQueue<>();

    TopCodes(int count) {
        this.count = count;
    }

    void offer(int code, double weight) {
        if (worstFirst.size() == count) {
            Entry worst = worstFirst.element();
            if (weight < worst.weight || (weight == worst.weight && code > worst.code)) {
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
        return new Ranking(codes, weights, total);
    }
}
