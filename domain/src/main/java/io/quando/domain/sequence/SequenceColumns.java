package io.quando.domain.sequence;

import java.util.List;

/// Events of all users, one user's behind another's; a column that no event has is empty. Arrays
/// are shared, so nobody outside sees them.
record SequenceColumns(
        List<String> userNames,
        List<String> itemNames,
        int[] items,
        int[] origins,
        long[] times,
        float[] values,
        int[] baskets) {
    SequenceColumns {
        userNames = List.copyOf(userNames);
        itemNames = List.copyOf(itemNames);
    }
}
