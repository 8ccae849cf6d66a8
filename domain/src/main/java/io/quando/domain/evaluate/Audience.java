package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;

/// Who had each item in what was learnt: how popular items are, and how alike by their users.
final class Audience implements ItemSimilarity {
    private final int users;
    private final int learnt;
    private final int[][] usersOf;

    private Audience(int users, int learnt, int[][] usersOf) {
        this.users = users;
        this.learnt = learnt;
        this.usersOf = usersOf;
    }

    static Audience of(Sequences training) {
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
        return new Audience(training.users(), learnt, users);
    }

    /// How many users had the item.
    int size(int item) {
        return usersOf[item].length;
    }

    /// How many users anything was learnt from.
    int users() {
        return learnt;
    }

    /// Cosine of the sets of users; 0 for an item that nobody had.
    @Override
    public double between(int item, int other) {
        int[] a = usersOf[item];
        int[] b = usersOf[other];
        return a.length == 0 || b.length == 0
                ? 0
                : common(a, b) / Math.sqrt((double) a.length * b.length);
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

    private static int[] withRoom(int[] users, int size) {
        return size < users.length ? users : Arrays.copyOf(users, Math.max(4, size * 2));
    }
}
