package io.quando.domain.evaluate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/// A cache of counts for pairs of codes, since lists of recommended items name the same popular
/// items over and over. A pair evicts the one in its place.
///
/// **Mutates** from any thread; the cache never changes an answer.
final class RecentPairs {
    private static final int MOST = 1 << 20;
    private static final int SPREAD = 0x9E3779B1;

    private record Pair(int a, int b, int count) {}

    private final AtomicReferenceArray<@Nullable Pair> pairs;

    /// @param codes number of codes
    RecentPairs(int codes) {
        long all = Math.max(1, (long) codes * codes);
        pairs = new AtomicReferenceArray<>((int) Long.highestOneBit(Math.min(MOST, all)));
    }

    /// @param counting a pure function of the pair
    int count(int a, int b, IntBinaryOperator counting) {
        int slot = ((a * SPREAD + b) * SPREAD >>> 8) & (pairs.length() - 1);
        Pair known = pairs.get(slot);
        if (known != null && known.a() == a && known.b() == b) {
            return known.count();
        }
        int count = counting.applyAsInt(a, b);
        pairs.set(slot, new Pair(a, b, count));
        return count;
    }
}
