package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Events of all users, one user's behind another's; a column that no event has is empty. Arrays
/// are shared, so nobody outside sees them.
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

    /// These events of one user, in other item codes. Each column that is there gets one place more
    /// than there are events, so that it is there still when no event is left.
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
