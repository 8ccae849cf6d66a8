package io.quando.adapter.encoder.batch;

import io.quando.adapter.encoder.network.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Changes training sequences at random, so that the network relies on no detail.
///
/// **Source** Xie et al. 2022, Contrastive Learning for Sequential Recommendation, section 3.3;
/// here without the contrastive loss
public enum Augmentation {
    /// Cuts a share off; the rest stays contiguous.
    CROP {
        @Override
        Example changed(Example example, double share, SplittableRandom random) {
            int left = example.length() - affected(example, share);
            if (left == 0) {
                return example;
            }
            int from = random.nextInt(example.length() - left + 1);
            int to = from + left;
            int[] told = told(example, position -> position >= from && position < to);
            return new Example(
                    Arrays.copyOfRange(example.items(), from, to),
                    IntStream.of(told).map(i -> example.positions()[i] - from).toArray(),
                    targets(example, told),
                    times(example, from, to),
                    actions(example, from, to));
        }
    },
    /// Hides a share.
    MASK {
        @Override
        Example changed(Example example, double share, SplittableRandom random) {
            int[] items =
                    IntStream.of(example.items())
                            .map(item -> random.nextDouble() < share ? Tokens.HIDDEN : item)
                            .toArray();
            return new Example(
                    items,
                    example.positions(),
                    example.targets(),
                    example.times(),
                    example.actions());
        }
    },
    /// Shuffles a contiguous share. Targets that the share itself holds are dropped.
    REORDER {
        @Override
        Example changed(Example example, double share, SplittableRandom random) {
            int part = affected(example, share);
            int from = random.nextInt(example.length() - part + 1);
            int to = from + part;
            int[] items = example.items().clone();
            int[] actions = example.actions().clone();
            for (int i = to - 1; i > from; i--) {
                int other = from + random.nextInt(i - from + 1);
                swap(items, i, other);
                if (actions.length > 0) {
                    swap(actions, i, other);
                }
            }
            int[] told = told(example, position -> position < from || position >= to - 1);
            return new Example(
                    items,
                    IntStream.of(told).map(i -> example.positions()[i]).toArray(),
                    targets(example, told),
                    example.times(),
                    actions);
        }
    };

    /// The names of all augmentations.
    public static List<String> words() {
        return Arrays.stream(values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
    }

    /// A changed example; at least one target of a next-item example is left.
    ///
    /// @param share share of the events that change, 0 to 1
    abstract Example changed(Example example, double share, SplittableRandom random);

    private static int affected(Example example, double share) {
        return (int) (example.length() * share);
    }

    /// The indexes of the targets at the given positions.
    private static int[] told(Example example, IntPredicate wanted) {
        int[] positions = example.positions();
        return IntStream.range(0, positions.length)
                .filter(i -> wanted.test(positions[i]))
                .toArray();
    }

    private static long[] times(Example example, int from, int to) {
        long[] times = example.times();
        return times.length == 0 ? times : Arrays.copyOfRange(times, from, to + 1);
    }

    private static int[] actions(Example example, int from, int to) {
        int[] actions = example.actions();
        return actions.length == 0 ? actions : Arrays.copyOfRange(actions, from, to);
    }

    private static void swap(int[] values, int one, int other) {
        int value = values[one];
        values[one] = values[other];
        values[other] = value;
    }

    private static int[] targets(Example example, int[] told) {
        return IntStream.of(told).map(i -> example.targets()[i]).toArray();
    }
}
