package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// The events of all users, grouped by user. A column that no event fills is empty. Arrays are
/// shared, and never leave the package.
record SequenceColumns(
        List<String> userNames,
        List<String> itemNames,
        List<String> typeNames,
        int[] items,
        int[] origins,
        long[] times,
        float[] values,
        int[] baskets,
        int[] types) {
    SequenceColumns {
        userNames = List.copyOf(userNames);
        itemNames = List.copyOf(itemNames);
        typeNames = List.copyOf(typeNames);
    }

    /// The given events of one user, in other item codes. Each filled column gets one cell more
    /// than there are events, so that it is not empty when no event is left.
    SequenceColumns recoded(String user, int[] events, int[] codes, List<String> otherNames) {
        int[] rows = Arrays.copyOf(events, events.length + 1);
        return new SequenceColumns(
                List.of(user),
                otherNames,
                typeNames,
                picked(items, rows, item -> codes[item]),
                picked(origins, rows, origin -> origin),
                times.length == 0
                        ? times
                        : Arrays.stream(rows).mapToLong(row -> times[row]).toArray(),
                picked(values, rows),
                picked(baskets, rows, basket -> basket),
                picked(types, rows, type -> type));
    }

    private static int[] picked(int[] column, int[] rows, IntUnaryOperator of) {
        return column.length == 0
                ? column
                : Arrays.stream(rows).map(row -> of.applyAsInt(column[row])).toArray();
    }

    private static float[] picked(float[] column, int[] rows) {
        float[] picked = new float[column.length == 0 ? 0 : rows.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = column[rows[i]];
        }
        return picked;
    }
}
