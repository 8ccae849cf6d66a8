package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;

/// The users of each item in the training data: they tell the popularity of items, and the
/// similarity of two items.
final class UsersByItem implements ItemSimilarity {
    /// The share of users, one in so many, from which a bit for each is faster than a list of them.
    private static final int CROWD = 32;

    /// The number of users of both items from which counting takes longer than remembering.
    private static final int LONG = 256;

    private final RecentPairs recent;
    private final int learnt;
    private final int[][] usersOf;
    private final long[][] crowds;

    private UsersByItem(int users, int learnt, int[][] usersOf) {
        this.recent = new RecentPairs(usersOf.length);
        this.learnt = learnt;
        this.usersOf = usersOf;
        this.crowds = new long[usersOf.length][];
        for (int item = 0; item < usersOf.length; item++) {
            boolean crowd = usersOf[item].length > users / CROWD;
            crowds[item] = crowd ? bits(usersOf[item], users) : new long[0];
        }
    }

    static UsersByItem of(Sequences training) {
        int[] sizes = new int[training.items()];
        int[][] users = new int[training.items()][0];
        int learnt = 0;
        for (int user = 0; user < training.users(); user++) {
            learnt += training.length(user) > 0 ? 1 : 0;
            for (int item : training.itemsOf(user)) {
                int size = sizes[item];
                if (size == 0 || users[item][size - 1] != user) {
                    users[item] = withRoom(users[item], size);
                    users[item][sizes[item]++] = user;
                }
            }
        }
        for (int item = 0; item < sizes.length; item++) {
            users[item] = Arrays.copyOf(users[item], sizes[item]);
        }
        return new UsersByItem(training.users(), learnt, users);
    }

    /// The number of users of the item.
    int size(int item) {
        return usersOf[item].length;
    }

    /// The number of users in the training data.
    int users() {
        return learnt;
    }

    /// The cosine of the two sets of users; 0 for an item without users.
    @Override
    public double between(int item, int other) {
        int[] a = usersOf[item];
        int[] b = usersOf[other];
        return a.length == 0 || b.length == 0
                ? 0
                : known(item, other) / Math.sqrt((double) a.length * b.length);
    }

    private int known(int item, int other) {
        return usersOf[item].length + usersOf[other].length < LONG
                ? common(item, other)
                : recent.count(Math.min(item, other), Math.max(item, other), this::common);
    }

    private int common(int item, int other) {
        long[] crowd = crowds[item];
        long[] otherCrowd = crowds[other];
        if (crowd.length > 0) {
            return otherCrowd.length > 0
                    ? common(crowd, otherCrowd)
                    : within(usersOf[other], crowd);
        }
        return otherCrowd.length > 0
                ? within(usersOf[item], otherCrowd)
                : common(usersOf[item], usersOf[other]);
    }

    private static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0; i < a.length; i++) {
            common += Long.bitCount(a[i] & b[i]);
        }
        return common;
    }

    private static int within(int[] some, long[] crowd) {
        int common = 0;
        for (int user : some) {
            common += (int) (crowd[user >>> 6] >>> user & 1);
        }
        return common;
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        int j = 0;
        for (int i = 0; i < a.length && j < b.length; i++) {
            while (j < b.length && b[j] < a[i]) {
                j++;
            }
            common += j < b.length && b[j] == a[i] ? 1 : 0;
        }
        return common;
    }

    private static long[] bits(int[] some, int users) {
        long[] bits = new long[(users + 63) / 64];
        for (int user : some) {
            bits[user >>> 6] |= 1L << user;
        }
        return bits;
    }

    private static int[] withRoom(int[] users, int size) {
        return size < users.length ? users : Arrays.copyOf(users, Math.max(4, size * 2));
    }
}
