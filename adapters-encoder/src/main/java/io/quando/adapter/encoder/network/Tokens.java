package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;
import java.util.stream.IntStream;

/// Sequences side by side, each padded at its end to the length of the longest.
///
/// @param codes codes of the items or [#HIDDEN], of shape [rows, length]; of no meaning in the
///   padding
/// @param lengths lengths of the rows
/// @param times for each row the times of its items and of the moment behind them; empty if not
///   known
/// @param actions for each row the types of its events; empty if not known
@SuppressWarnings("ArrayRecordComponent")
public record Tokens(NDArray codes, int[] lengths, List<long[]> times, List<int[]> actions) {
    /// The code of a hidden item.
    public static final int HIDDEN = -1;

    /// @param sequences item codes, oldest first; at least one sequence, none empty
    public static Tokens of(NDManager memory, List<int[]> sequences) {
        return of(memory, sequences, List.of(), List.of());
    }

    /// @param sequences item codes, oldest first; at least one sequence, none empty
    /// @param times milliseconds since 1970-01-01T00:00Z
    /// @param actions rows of [Actions]; those of hidden items are ignored, as they would give the
    ///   items away
    public static Tokens of(
            NDManager memory, List<int[]> sequences, List<long[]> times, List<int[]> actions) {
        int[] lengths = sequences.stream().mapToInt(items -> items.length).toArray();
        int longest = sequences.stream().mapToInt(items -> items.length).max().orElseThrow();
        long[] codes = new long[Math.multiplyExact(lengths.length, longest)];
        for (int row = 0; row < lengths.length; row++) {
            int[] items = sequences.get(row);
            for (int i = 0; i < items.length; i++) {
                codes[row * longest + i] = items[i];
            }
        }
        return new Tokens(
                Operations.codes(memory, codes, lengths.length, longest),
                lengths,
                times,
                IntStream.range(0, actions.size())
                        .mapToObj(row -> shown(sequences.get(row), actions.get(row)))
                        .toList());
    }

    public int rows() {
        return lengths.length;
    }

    public int length() {
        return Math.toIntExact(codes.getShape().get(1));
    }

    public NDManager memory() {
        return codes.getManager();
    }

    /// The times of the items of a row, and of the question behind them.
    ///
    /// @throws IllegalArgumentException if they are not known
    public long[] moments(int row) {
        if (row >= times.size() || times.get(row).length <= lengths[row]) {
            throw new IllegalArgumentException(
                    "The network was trained with times, and a history of %d events has none. Ask with times, or train with time none."
                            .formatted(lengths[row]));
        }
        return times.get(row);
    }

    /// The types of the events of a row, as rows of [Actions].
    ///
    /// @throws IllegalArgumentException if they are not known
    int[] done(int row) {
        if (row >= actions.size() || actions.get(row).length < lengths[row]) {
            throw new IllegalArgumentException(
                    "The network was trained with types of events, and a history of %d events has none. Ask with types, or train with actions none."
                            .formatted(lengths[row]));
        }
        return actions.get(row);
    }

    /// The number of a position's state, as [Network#states] orders them.
    public long state(int row, int position) {
        return (long) row * length() + position;
    }

    /// The numbers of the states at the rows' last positions.
    public long[] ends() {
        return IntStream.range(0, rows()).mapToLong(row -> state(row, lengths[row] - 1)).toArray();
    }

    private static int[] shown(int[] items, int[] actions) {
        return IntStream.range(0, actions.length)
                .map(i -> items[i] == HIDDEN ? Actions.HIDDEN : actions[i])
                .toArray();
    }
}
