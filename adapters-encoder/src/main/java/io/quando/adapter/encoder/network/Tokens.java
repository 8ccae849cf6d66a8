package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;

/// Sequences side by side, each filled up at its end to the length of the longest.
///
/// @param codes of the items, of shape [rows, length]; of no meaning behind a row's length
/// @param lengths of the rows
@SuppressWarnings("ArrayRecordComponent")
public record Tokens(NDArray codes, int[] lengths) {
    /// @param sequences item codes, oldest first; at least one sequence, none empty
    public static Tokens of(NDManager memory, List<int[]> sequences) {
        int[] lengths = sequences.stream().mapToInt(items -> items.length).toArray();
        int longest = sequences.stream().mapToInt(items -> items.length).max().orElseThrow();
        long[] codes = new long[Math.multiplyExact(lengths.length, longest)];
        for (int row = 0; row < lengths.length; row++) {
            int[] items = sequences.get(row);
            for (int i = 0; i < items.length; i++) {
                codes[row * longest + i] = items[i];
            }
        }
        return new Tokens(Operations.codes(memory, codes, lengths.length, longest), lengths);
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

    /// Number of the state of a place, as [Network#states] orders them.
    public long state(int row, int position) {
        return (long) row * length() + position;
    }
}
