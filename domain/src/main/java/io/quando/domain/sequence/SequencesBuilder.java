package io.quando.domain.sequence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Collects events in any order of users; each user's events come in the order of time, where they
/// have times, and otherwise and among equal times in the order given.
///
/// **Mutates** grows by [#add]. Memory is some 60 bytes an event until [#build].
public final class SequencesBuilder {
    private record Event(
            int origin, int item, @Nullable Instant time, float value, @Nullable String basket) {
        static final Comparator<Event> BY_TIME =
                Comparator.comparing(e -> Objects.requireNonNull(e.time()));
    }

    private final Map<String, Integer> users = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final List<String> userNames = new ArrayList<>();
    private final List<String> itemNames = new ArrayList<>();
    private final List<List<Event>> events = new ArrayList<>();
    private int count;
    private int timed;
    private int valued;
    private int basketed;

    SequencesBuilder() {}

    /// @param time when, for all events or for none
    /// @param value a rating or the like, or null
    /// @param basket what tells baskets of one user apart, for all events or for none; those with
    ///   the same one count as one basket if they follow each other
    public SequencesBuilder add(
            String user,
            String item,
            @Nullable Instant time,
            @Nullable Double value,
            @Nullable String basket) {
        int owner = code(user, users, userNames);
        if (owner == events.size()) {
            events.add(new ArrayList<>());
        }
        float number = value == null ? Float.NaN : value.floatValue();
        events.get(owner)
                .add(new Event(count++, code(item, items, itemNames), time, number, basket));
        timed += time == null ? 0 : 1;
        valued += value == null ? 0 : 1;
        basketed += basket == null ? 0 : 1;
        return this;
    }

    /// From now on names of users mean other users than before, also where they are equal.
    public SequencesBuilder otherUsers() {
        users.clear();
        return this;
    }

    /// How many users there are so far.
    public int users() {
        return userNames.size();
    }

    /// @throws IllegalStateException if some events have a time or a basket and others do not
    public Sequences build() {
        requireAllOrNone(timed, "time");
        requireAllOrNone(basketed, "basket");
        int[] starts = new int[events.size()];
        int[] ends = new int[events.size()];
        Columns columns = new Columns();
        for (int user = 0; user < starts.length; user++) {
            List<Event> sequence = events.get(user);
            if (timed > 0) {
                sequence.sort(Event.BY_TIME);
            }
            starts[user] = columns.filled;
            columns.put(sequence);
            ends[user] = columns.filled;
        }
        return new Sequences(columns.shared(), starts, ends);
    }

    private void requireAllOrNone(int having, String what) {
        if (having != 0 && having != count) {
            throw new IllegalStateException(
                    "Of %d events %d have a %s. Give it to all or to none."
                            .formatted(count, having, what));
        }
    }

    private static int code(String name, Map<String, Integer> codes, List<String> names) {
        return codes.computeIfAbsent(
                name,
                n -> {
                    names.add(n);
                    return names.size() - 1;
                });
    }

    private final class Columns {
        private final int[] items = new int[count];
        private final int[] origins = new int[count];
        private final long[] times = new long[timed];
        private final float[] values = new float[valued == 0 ? 0 : count];
        private final int[] baskets = new int[basketed];
        private int filled;

        void put(List<Event> sequence) {
            int basket = -1;
            String last = null;
            for (Event event : sequence) {
                items[filled] = event.item();
                origins[filled] = event.origin();
                if (event.time() != null) {
                    times[filled] = event.time().toEpochMilli();
                }
                if (values.length > 0) {
                    values[filled] = event.value();
                }
                if (event.basket() != null) {
                    basket += event.basket().equals(last) ? 0 : 1;
                    last = event.basket();
                    baskets[filled] = basket;
                }
                filled++;
            }
        }

        SequenceColumns shared() {
            return new SequenceColumns(
                    userNames, itemNames, items, origins, times, values, baskets);
        }
    }
}
