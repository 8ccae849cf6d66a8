package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;

/// The behaviour of users as sequences of item codes, oldest first; immutable.
///
/// A user here is the owner of a sequence: a person, or an anonymous session. Users and items are
/// numbered from 0 on in the order of their first event.
///
/// **Shape** [#users] sequences of [#length] events each; item codes are below [#items]. Items
/// without any event left still count in [#items].
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

    /// The number of all events.
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

    /// The code of the item at a position from 0, the oldest, to length − 1.
    public int item(int user, int position) {
        return columns.items()[index(user, position)];
    }

    /// The item codes of a user, oldest first; a copy.
    public int[] itemsOf(int user) {
        return Arrays.copyOfRange(columns.items(), starts[user], ends[user]);
    }

    /// True if events have times; without them, only their order is known.
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

    /// True if events have values such as ratings.
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

    /// True if events are grouped into baskets.
    public boolean inBaskets() {
        return columns.baskets().length > 0;
    }

    /// The number of the event's basket in its user's sequence: from 0 on, one more at each new
    /// basket.
    ///
    /// @throws IllegalStateException if the sequences are not in baskets
    public int basket(int user, int position) {
        require(inBaskets(), "baskets");
        return columns.baskets()[index(user, position)];
    }

    /// True if events have types.
    public boolean typed() {
        return columns.types().length > 0;
    }

    /// The code of the event's type; [#typeNames] has its name.
    ///
    /// @throws IllegalStateException if the sequences are not typed
    public int type(int user, int position) {
        require(typed(), "types");
        return columns.types()[index(user, position)];
    }

    /// The names of the types, such as `view`, by code: numbered from 0 on in the order of their
    /// first event; empty if the sequences are not typed.
    public List<String> typeNames() {
        return columns.typeNames();
    }

    /// The number of the event in the order in which the builder received it.
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

    /// The same users and items, with each sequence cut off at a length: the part that a model may
    /// learn from.
    ///
    /// @param lengths number of the oldest events to keep for each user, 0 to [#length]
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

    /// Some events of one user, by their positions, in other item codes.
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
