package io.quando.domain.evaluate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/// Remembers what was counted for pairs of codes, since lists of recommended items name the same
/// popular ones over and over. A pair forgets the one whose place it takes.
///
/// **Mutates** from any thread; the answers are those of the counting, whatever is remembered.
final class RecentPairs {
    private static final int MOST = 1 << 20;
    private static final int SPREAD = 0x9E3779B1;

    private record Pair(int a, int b, int count) {}

    private final AtomicReferenceArray<@Nullable Pair> pairs;

    /// @param codes how many there are
    RecentPairs(int codes) {
        long all = Math.max(1, (long) codes * codes);
        pairs = new AtomicReferenceArray<>((int) Long.highestOneBit(Math.min(MOST, all)));
    }

    /// @param counting tells the same for a pair at any time
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
