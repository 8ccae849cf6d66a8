package io.quando.domain.baseline;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;

/// Rows of codes, one behind another; immutable. The codes of a row ascend.
final class CodeRows {
    private final int[] starts;
    private final int[] codes;

    CodeRows(int[] starts, int[] codes) {
        this.starts = starts;
        this.codes = codes;
    }

    /// The distinct items of each user.
    static CodeRows itemsOfUsers(Sequences sequences) {
        int[] starts = new int[sequences.users() + 1];
        int[] codes = new int[Math.toIntExact(sequences.events())];
        for (int user = 0; user < sequences.users(); user++) {
            int[] set = RecentItems.set(sequences.itemsOf(user));
            System.arraycopy(set, 0, codes, starts[user], set.length);
            starts[user + 1] = starts[user] + set.length;
        }
        return new CodeRows(starts, Arrays.copyOf(codes, starts[sequences.users()]));
    }

    /// For each code the rows that contain it.
    CodeRows transposed(int columns) {
        int[] next = new int[columns + 1];
        for (int code : codes) {
            next[code + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] transposedStarts = next.clone();
        int[] rows = new int[codes.length];
        for (int row = 0; row < rows(); row++) {
            for (int i = start(row); i < end(row); i++) {
                rows[next[codes[i]]++] = row;
            }
        }
        return new CodeRows(transposedStarts, rows);
    }

    int rows() {
        return starts.length - 1;
    }

    int size(int row) {
        return starts[row + 1] - starts[row];
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    /// The code at an index, from the start of a row to before its end.
    int code(int index) {
        return codes[index];
    }

    boolean contains(int row, int code) {
        return Arrays.binarySearch(codes, start(row), end(row), code) >= 0;
    }

    /// Copies a row; returns its length.
    ///
    /// **Mutates** `target` from an index on
    int copy(int row, int[] target, int at) {
        System.arraycopy(codes, start(row), target, at, size(row));
        return size(row);
    }
}
