package io.quando.domain.statistics;

/// Item codes with their weights, the heaviest first; immutable.
///
/// **Shape** at most as long as its maker cut it; [#total] also counts what was cut off.
public sealed interface Ranking {
    /// Nothing.
    Ranking EMPTY = new Weighted(new int[0], new double[0], 0);

    int size();

    int code(int rank);

    double weight(int rank);

    /// Sum of all weights, those behind the cut included.
    double total();

    /// Weights of any kind.
    final class Weighted implements Ranking {
        private final int[] codes;
        private final double[] weights;
        private final double total;

        Weighted(int[] codes, double[] weights, double total) {
            this.codes = codes;
            this.weights = weights;
            this.total = total;
        }

        @Override
        public int size() {
            return codes.length;
        }

        @Override
        public int code(int rank) {
            return codes[rank];
        }

        @Override
        public double weight(int rank) {
            return weights[rank];
        }

        @Override
        public double total() {
            return total;
        }
    }

    /// Weights that are whole numbers of a unit. It knows some more entries than it shows, from
    /// which the next ranking is made.
    final class Counted implements Ranking {
        private final int[] codes;
        private final int[] units;
        private final int shown;
        private final int unitsOfOne;
        private final long total;

        /// @param codes with their `units`, most units first
        /// @param shown how many of them the ranking shows at most
        /// @param unitsOfOne how many units are a weight of 1
        /// @param total units of all, those that are not listed included
        Counted(int[] codes, int[] units, int shown, int unitsOfOne, long total) {
            this.codes = codes;
            this.units = units;
            this.shown = Math.min(shown, codes.length);
            this.unitsOfOne = unitsOfOne;
            this.total = total;
        }

        @Override
        public int size() {
            return shown;
        }

        @Override
        public int code(int rank) {
            return codes[rank];
        }

        @Override
        public double weight(int rank) {
            return (double) units[rank] / unitsOfOne;
        }

        @Override
        public double total() {
            return (double) total / unitsOfOne;
        }

        /// How many entries it knows.
        int known() {
            return codes.length;
        }

        int units(int rank) {
            return units[rank];
        }
    }
}
