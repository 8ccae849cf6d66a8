package io.quando.domain.sequence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds sequences from events in any order. Each user's events are sorted by time, to the
/// millisecond. Without times, and among equal times, they keep the order in which they were added.
///
/// **Mutates** grows by [#add]. Memory is some 30 bytes an event, as much again in [#build], and
/// some 100 bytes for each distinct name of a user, an item, a basket or a type.
public final class SequencesBuilder {
    private static final int NONE = -1;

    private final Map<String, Integer> users = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> baskets = new HashMap<>();
    private final Map<String, Integer> types = new HashMap<>();
    private final List<String> userNames = new ArrayList<>();
    private final List<String> itemNames = new ArrayList<>();
    private final List<String> typeNames = new ArrayList<>();
    private final EventColumns events = new EventColumns();
    private int timed;
    private int valued;
    private int basketed;
    private int typed;

    SequencesBuilder() {}

    /// Adds an event without a type.
    public SequencesBuilder add(
            String user,
            String item,
            @Nullable Instant time,
            @Nullable Double value,
            @Nullable String basket) {
        return add(user, item, time, value, basket, null);
    }

    /// Adds an event.
    ///
    /// @param time its time, for all events or for none
    /// @param value a rating or the like, or null
    /// @param basket key of its basket within the user's, for all events or for none; neighbouring
    ///   events with the same key form one basket
    /// @param type its type, such as `view`, for all events or for none
    public SequencesBuilder add(
            String user,
            String item,
            @Nullable Instant time,
            @Nullable Double value,
            @Nullable String basket,
            @Nullable String type) {
        events.add(
                code(user, users, userNames),
                code(item, items, itemNames),
                time == null ? 0 : time.toEpochMilli(),
                value == null ? Float.NaN : value.floatValue(),
                basket == null ? NONE : baskets.computeIfAbsent(basket, b -> baskets.size()),
                type == null ? NONE : code(type, types, typeNames));
        timed += time == null ? 0 : 1;
        valued += value == null ? 0 : 1;
        basketed += basket == null ? 0 : 1;
        typed += type == null ? 0 : 1;
        return this;
    }

    /// Closes the group of users: the same name later means another user.
    public SequencesBuilder otherUsers() {
        users.clear();
        return this;
    }

    /// The number of users so far.
    public int users() {
        return userNames.size();
    }

    /// Builds the sequences.
    ///
    /// @throws IllegalStateException if some events have a time, a basket or a type and others do
    ///   not
    public Sequences build() {
        requireAllOrNone(timed, "time");
        requireAllOrNone(basketed, "basket");
        requireAllOrNone(typed, "type");
        int[] starts = events.starts(userNames.size());
        int[] order = events.order(starts);
        SequenceColumns columns =
                new SequenceColumns(
                        userNames,
                        itemNames,
                        typeNames,
                        events.items(order),
                        order,
                        timed == 0 ? new long[0] : events.times(order),
                        valued == 0 ? new float[0] : events.values(order),
                        basketed == 0 ? new int[0] : basketNumbers(order, starts),
                        typed == 0 ? new int[0] : events.types(order));
        return new Sequences(
                columns,
                Arrays.copyOf(starts, starts.length - 1),
                Arrays.copyOfRange(starts, 1, starts.length));
    }

    private int[] basketNumbers(int[] order, int[] starts) {
        int[] numbers = new int[order.length];
        for (int user = 0; user + 1 < starts.length; user++) {
            for (int i = starts[user] + 1; i < starts[user + 1]; i++) {
                boolean same = events.basket(order[i]) == events.basket(order[i - 1]);
                numbers[i] = numbers[i - 1] + (same ? 0 : 1);
            }
        }
        return numbers;
    }

    private void requireAllOrNone(int having, String what) {
        if (having != 0 && having != events.size()) {
            throw new IllegalStateException(
                    "Of %d events %d have a %s. Give it to all or to none."
                            .formatted(events.size(), having, what));
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
}
