package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;

/// What users did, as sequences of item codes, oldest first; immutable.
///
/// A user here is whoever owns a sequence: a person, or a session of a stranger. Users and items
/// are numbered from 0 on in the order in which they first came.
///
/// **Shape** [#users] sequences of [#length] events each; item codes are below [#items]. Items of
/// which no event is left still count in [#items].
public final class Sequences {
    private final SequenceColumns columns;
    private final int[] starts;
    private final int[] ends;

    Sequences(SequenceColumns columns, int[] starts, int[] ends) {
        this.columns = columns;
        this.starts = starts;
        this.ends = ends;
    }

    public static SequencesBuilder builder() {
        return new SequencesBuilder();
    }

    public int users() {
        return starts.length;
    }

    public int items() {
        return columns.itemNames().size();
    }

    /// All events together.
    public long events() {
        long events = 0;
        for (int user = 0; user < starts.length; user++) {
            events += length(user);
        }
        return events;
    }

    public int length(int user) {
        return ends[user] - starts[user];
    }

    /// Code of the item at a position from 0, the oldest, to length − 1.
    public int item(int user, int position) {
        return columns.items()[index(user, position)];
    }

    /// The item codes of a user, oldest first; a copy.
    public int[] itemsOf(int user) {
        return Arrays.copyOfRange(columns.items(), starts[user], ends[user]);
    }

    /// Whether events have times; where not, only their order is known.
    public boolean timed() {
        return columns.times().length > 0;
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    ///
    /// @throws IllegalStateException if the sequences are not timed
    public long time(int user, int position) {
        require(timed(), "times");
        return columns.times()[index(user, position)];
    }

    /// Whether events have values such as ratings.
    public boolean valued() {
        return columns.values().length > 0;
    }

    /// The event's value; NaN if this one has none.
    ///
    /// @throws IllegalStateException if the sequences are not valued
    public float value(int user, int position) {
        require(valued(), "values");
        return columns.values()[index(user, position)];
    }

    /// Whether events stand in baskets.
    public boolean inBaskets() {
        return columns.baskets().length > 0;
    }

    /// Number of the event's basket in its user's sequence: from 0 on, one more at each new basket.
    ///
    /// @throws IllegalStateException if the sequences are not in baskets
    public int basket(int user, int position) {
        require(inBaskets(), "baskets");
        return columns.baskets()[index(user, position)];
    }

    /// Whether it is known what the user did with the item.
    public boolean typed() {
        return columns.types().length > 0;
    }

    /// Code of what the user did with the item; its name is in [#typeNames].
    ///
    /// @throws IllegalStateException if the sequences are not typed
    public int type(int user, int position) {
        require(typed(), "types");
        return columns.types()[index(user, position)];
    }

    /// What users may do with items, such as `view`, by code: numbered from 0 on in the order in
    /// which they first came; empty if the sequences are not typed.
    public List<String> typeNames() {
        return columns.typeNames();
    }

    /// Number of the event in the order in which events were given to the builder.
    public int origin(int user, int position) {
        return columns.origins()[index(user, position)];
    }

    public String userName(int user) {
        return columns.userNames().get(user);
    }

    public String itemName(int item) {
        return columns.itemNames().get(item);
    }

    /// Names of all items, by code.
    public List<String> itemNames() {
        return columns.itemNames();
    }

    /// The same users and items with nothing behind an end: what a model may learn from.
    ///
    /// @param lengths for each user how many of the oldest events are left, 0 to [#length]
    public Sequences upTo(int[] lengths) {
        if (lengths.length != users()) {
            throw new IllegalArgumentException(
                    "There are %d lengths for %d users.".formatted(lengths.length, users()));
        }
        int[] cut = new int[lengths.length];
        for (int user = 0; user < cut.length; user++) {
            if (lengths[user] < 0 || lengths[user] > length(user)) {
                throw new IllegalArgumentException(
                        "The length (%d) of user (%s) must be between 0 and %d."
                                .formatted(lengths[user], userName(user), length(user)));
            }
            cut[user] = starts[user] + lengths[user];
        }
        return new Sequences(columns, starts, cut);
    }

    /// One user's events at these positions alone, in other item codes.
    Sequences recoded(int user, int[] positions, int[] codes, List<String> itemNames) {
        int[] events = Arrays.stream(positions).map(position -> index(user, position)).toArray();
        return new Sequences(
                columns.recoded(userName(user), events, codes, itemNames),
                new int[] {0},
                new int[] {events.length});
    }

    private int index(int user, int position) {
        int index = starts[user] + position;
        if (position < 0 || index >= ends[user]) {
            throw new IndexOutOfBoundsException(
                    "The position (%d) of user (%s) must be between 0 and %d."
                            .formatted(position, userName(user), length(user) - 1));
        }
        return index;
    }

    private static void require(boolean there, String what) {
        if (!there) {
            throw new IllegalStateException("These sequences have no %s.".formatted(what));
        }
    }
}
