package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a model is told when it is asked: the begin of a sequence, and when it is.
///
/// **Shape** [#length] events, oldest first.
public final class History {
    /// The owner of a history of whom nothing was learnt.
    public static final int STRANGER = -1;

    private final Sequences sequences;
    private final int user;
    private final int length;
    private final boolean known;
    private final long now;

    private History(Sequences sequences, int user, int length, boolean known, long now) {
        this.sequences = sequences;
        this.user = user;
        this.length = length;
        this.known = known;
        this.now = now;
    }

    /// The first events of a user.
    ///
    /// @param length how many, 0 to the user's length
    /// @param known whether the user is one of those from whom the model learnt
    /// @param now the moment of the question in milliseconds since 1970-01-01T00:00Z, in an
    ///   evaluation that of the first event asked for; of no meaning where the sequences are not
    ///   timed
    public static History of(Sequences sequences, int user, int length, boolean known, long now) {
        if (length < 0 || length > sequences.length(user)) {
            throw new IllegalArgumentException(
                    "The history (%d) of user (%s) must be between 0 and %d events long."
                            .formatted(length, sequences.userName(user), sequences.length(user)));
        }
        return new History(sequences, user, length, known, now);
    }

    /// The same history as a stranger's, in other item codes; events without one are passed over,
    /// and the rest keep their baskets' numbers.
    ///
    /// @param codes for each item code the other one, or a negative number
    /// @param itemNames of all items, by the other code
    public History recoded(int[] codes, List<String> itemNames) {
        int[] kept = IntStream.range(0, length).filter(at -> codes[item(at)] >= 0).toArray();
        return new History(
                sequences.recoded(user, kept, codes, itemNames), 0, kept.length, false, now);
    }

    /// Number of the user in the sequences that were learnt from, or [#STRANGER].
    public int owner() {
        return known ? user : STRANGER;
    }

    public int length() {
        return length;
    }

    /// Code of the item at a position from 0, the oldest, to length − 1.
    public int item(int position) {
        return sequences.item(user, checked(position));
    }

    /// The item codes, oldest first; a copy.
    public int[] items() {
        return Arrays.copyOf(sequences.itemsOf(user), length);
    }

    public boolean timed() {
        return sequences.timed();
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    public long time(int position) {
        return sequences.time(user, checked(position));
    }

    /// The moment of the question, milliseconds since 1970-01-01T00:00Z.
    public long now() {
        return now;
    }

    public boolean valued() {
        return sequences.valued();
    }

    /// The event's value, NaN if it has none.
    public float value(int position) {
        return sequences.value(user, checked(position));
    }

    public boolean inBaskets() {
        return sequences.inBaskets();
    }

    /// Number of the event's basket, from 0 on.
    public int basket(int position) {
        return sequences.basket(user, checked(position));
    }

    public boolean typed() {
        return sequences.typed();
    }

    /// Code of what the user did with the item; its name is in [#typeNames].
    public int type(int position) {
        return sequences.type(user, checked(position));
    }

    /// What users may do with items, by code; empty if the history is not typed.
    public List<String> typeNames() {
        return sequences.typeNames();
    }

    /// Number of the event among all that were given to the builder.
    public int origin(int position) {
        return sequences.origin(user, checked(position));
    }

    private int checked(int position) {
        if (position < 0 || position >= length) {
            throw new IndexOutOfBoundsException(
                    "The position (%d) must be between 0 and %d.".formatted(position, length - 1));
        }
        return position;
    }
}
