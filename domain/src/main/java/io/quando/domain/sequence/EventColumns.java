package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Events in the order in which they were given, one array a column.
///
/// **Mutates** grows by [#add], each time by half its size.
final class EventColumns {
    private int[] users = {};
    private int[] items = {};
    private long[] times = {};
    private float[] values = {};
    private int[] baskets = {};
    private int[] types = {};
    private int size;

    void add(int user, int item, long time, float value, int basket, int type) {
        if (size == users.length) {
            grow(Math.max(16, Math.addExact(size, size >> 1)));
        }
        users[size] = user;
        items[size] = item;
        times[size] = time;
        values[size] = value;
        baskets[size] = basket;
        types[size] = type;
        size++;
    }

    int size() {
        return size;
    }

    int basket(int event) {
        return baskets[event];
    }

    /// The beginning of each user's events if they are grouped by user; one more number gives the
    /// end of the last.
    int[] starts(int userCount) {
        int[] starts = new int[userCount + 1];
        for (int event = 0; event < size; event++) {
            starts[users[event] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /// The numbers of the events, grouped by user; each user's by time and, among equal times, as
    /// given.
    int[] order(int[] starts) {
        int[] next = starts.clone();
        int[] order = new int[size];
        for (int event = 0; event < size; event++) {
            order[next[users[event]]++] = event;
        }
        for (int user = 0; user + 1 < starts.length; user++) {
            sortByTime(order, starts[user], starts[user + 1]);
        }
        return order;
    }

    int[] items(int[] order) {
        return Arrays.stream(order).map(event -> items[event]).toArray();
    }

    long[] times(int[] order) {
        return Arrays.stream(order).mapToLong(event -> times[event]).toArray();
    }

    int[] types(int[] order) {
        return Arrays.stream(order).map(event -> types[event]).toArray();
    }

    float[] values(int[] order) {
        float[] ordered = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            ordered[i] = values[order[i]];
        }
        return ordered;
    }

    private void sortByTime(int[] order, int from, int to) {
        boolean sorted =
                IntStream.range(from + 1, to).allMatch(i -> times[order[i - 1]] <= times[order[i]]);
        if (!sorted) {
            Integer[] events = Arrays.stream(order, from, to).boxed().toArray(Integer[]::new);
            Arrays.sort(events, (a, b) -> Long.compare(times[a], times[b]));
            for (int i = from; i < to; i++) {
                order[i] = events[i - from];
            }
        }
    }

    private void grow(int room) {
        users = Arrays.copyOf(users, room);
        items = Arrays.copyOf(items, room);
        times = Arrays.copyOf(times, room);
        values = Arrays.copyOf(values, room);
        baskets = Arrays.copyOf(baskets, room);
        types = Arrays.copyOf(types, room);
    }
}
