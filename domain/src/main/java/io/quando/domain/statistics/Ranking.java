package io.quando.domain.statistics;

/// Item codes with their weights, the heaviest first; immutable.
///
/// **Shape** at most as long as its maker cut it; [#total] also counts what was cut off.
public final class Ranking {
    /// Nothing.
    public static final Ranking EMPTY = new Ranking(new int[0], new double[0], 0);

    private final int[] codes;
    private final double[] weights;
    private final double total;

    Ranking(int[] codes, double[] weights, double total) {
        this.codes = codes;
        this.weights = weights;
        this.total = total;
    }

    public int size() {
        return codes.length;
    }

    public int code(int rank) {
        return codes[rank];
    }

    public double weight(int rank) {
        return weights[rank];
    }

    /// Sum of all weights, those behind the cut included.
    public double total() {
        return total;
    }
}
