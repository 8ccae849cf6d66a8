package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The items of some users, in no order. Only items that one of them has are columns, so that it
/// stays small for a large catalogue.
///
/// @param items the codes of the columns, ascending
/// @param shares of shape [users, columns]: 0, or 1 divided by the root of the user's number of
///   items, so that each row has length 1
public record Bags(NDArray items, NDArray shares) {
    /// @param users items of each user, ascending and distinct; none empty
    public static Bags of(NDManager memory, List<int[]> users) {
        int[] columns = users.stream().flatMapToInt(IntStream::of).sorted().distinct().toArray();
        float[] shares = new float[Math.multiplyExact(users.size(), columns.length)];
        for (int user = 0; user < users.size(); user++) {
            int[] items = users.get(user);
            float share = (float) (1 / Math.sqrt(items.length));
            for (int item : items) {
                shares[user * columns.length + Arrays.binarySearch(columns, item)] = share;
            }
        }
        return new Bags(
                Operations.codes(
                        memory, IntStream.of(columns).asLongStream().toArray(), columns.length),
                Operations.numbers(memory, shares, users.size(), columns.length));
    }

    /// The distinct items of a sequence, ascending.
    public static int[] bag(int[] items) {
        return IntStream.of(items).sorted().distinct().toArray();
    }

    public NDManager memory() {
        return shares.getManager();
    }
}
