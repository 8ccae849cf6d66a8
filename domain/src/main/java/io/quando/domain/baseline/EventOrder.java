package io.quando.domain.baseline;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;

/// All events in one row, grouped by user, with an index of each item's events; immutable.
final class EventOrder {
    private final int[] items;
    private final int[] ends;
    private final int[] starts;
    private final int[] events;

    /// @param items items of the events
    /// @param ends for each event the index behind its user's last
    /// @param starts beginning of each item's part of `events`
    /// @param events indexes of the events, by item
    private EventOrder(int[] items, int[] ends, int[] starts, int[] events) {
        this.items = items;
        this.ends = ends;
        this.starts = starts;
        this.events = events;
    }

    static EventOrder of(Sequences sequences) {
        int[] items = new int[Math.toIntExact(sequences.events())];
        int[] ends = new int[items.length];
        int filled = 0;
        for (int user = 0; user < sequences.users(); user++) {
            int[] sequence = sequences.itemsOf(user);
            System.arraycopy(sequence, 0, items, filled, sequence.length);
            Arrays.fill(ends, filled, filled + sequence.length, filled + sequence.length);
            filled += sequence.length;
        }
        return indexed(items, ends, sequences.items());
    }

    private static EventOrder indexed(int[] items, int[] ends, int codes) {
        int[] next = new int[codes + 1];
        for (int item : items) {
            next[item + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] starts = next.clone();
        int[] events = new int[items.length];
        for (int event = 0; event < items.length; event++) {
            events[next[items[event]]++] = event;
        }
        return new EventOrder(items, ends, starts, events);
    }

    /// Adds the inverse distance of every follower of an item, up to the window.
    void addFollowers(int item, int window, Accumulator sums) {
        for (int i = starts[item]; i < starts[item + 1]; i++) {
            int event = events[i];
            int end = Math.min(ends[event], event + window + 1);
            for (int follower = event + 1; follower < end; follower++) {
                sums.add(items[follower], 1.0 / (follower - event));
            }
        }
    }
}
