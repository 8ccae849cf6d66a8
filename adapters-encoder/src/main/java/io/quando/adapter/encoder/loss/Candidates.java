package io.quando.adapter.encoder.loss;

import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/// The distinct items that a step compares its targets with.
///
/// @param items codes: the distinct targets ascending, then the items drawn from the rest,
///   ascending
/// @param certain number of targets among them
/// @param corrections minus the logarithm of each item's probability to be among them
@SuppressWarnings("ArrayRecordComponent")
record Candidates(long[] items, int certain, float[] corrections) {
    /// Draws candidates.
    ///
    /// @param catalogue number of items
    /// @param others number of items to draw, or all that are no targets if they are fewer
    static Candidates drawn(long[] targets, int catalogue, int others, RandomGenerator random) {
        long[] certain = Arrays.stream(targets).distinct().sorted().toArray();
        int rest = catalogue - certain.length;
        int drawn = Math.min(others, rest);
        long[] items = Arrays.copyOf(certain, certain.length + drawn);
        fill(items, certain.length, numbers(rest, drawn, random));
        float[] corrections = new float[items.length];
        Arrays.fill(
                corrections, certain.length, items.length, (float) Math.log((double) rest / drawn));
        return new Candidates(items, certain.length, corrections);
    }

    /// The index of each target among the items.
    long[] places(long[] targets) {
        return Arrays.stream(targets)
                .map(target -> Arrays.binarySearch(items, 0, certain, target))
                .toArray();
    }

    /// Distinct numbers below a bound, each set of them equally likely.
    ///
    /// **Source** Bentley & Floyd 1987, A Sample of Brilliance
    private static BitSet numbers(int bound, int count, RandomGenerator random) {
        var numbers = new BitSet(bound);
        for (int last = bound - count; last < bound; last++) {
            int number = random.nextInt(last + 1);
            numbers.set(numbers.get(number) ? last : number);
        }
        return numbers;
    }

    /// @param numbers numbers of items in the catalogue without its targets
    private static void fill(long[] items, int targets, BitSet numbers) {
        int passed = 0;
        int next = targets;
        for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
            while (passed < targets && items[passed] <= n + passed) {
                passed++;
            }
            items[next++] = (long) n + passed;
        }
    }
}
