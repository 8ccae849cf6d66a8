package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A question to a model: the beginning of a sequence, and the moment of the question.
///
/// **Shape** [#length] events, oldest first.
public final class History {
    /// The owner of a history whose user is not in the training data.
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
    /// @param length number of events, 0 to the user's length
    /// @param known true if the model learnt from this user
    /// @param now moment of the question in milliseconds since 1970-01-01T00:00Z, in an evaluation
    ///   that of the first event asked for; without meaning if the sequences are not timed
    public static History of(Sequences sequences, int user, int length, boolean known, long now) {
        if (length < 0 || length > sequences.length(user)) {
            throw new IllegalArgumentException(
                    "The history (%d) of user (%s) must be between 0 and %d events long."
                            .formatted(length, sequences.userName(user), sequences.length(user)));
        }
        return new History(sequences, user, length, known, now);
    }

    /// The same history in other item codes, without an owner. Events of items without a code are
    /// left out; the others keep the numbers of their baskets.
    ///
    /// @param codes the new code of each old one, negative if there is none
    /// @param itemNames names of all items, by the new codes
    public History recoded(int[] codes, List<String> itemNames) {
        int[] kept = IntStream.range(0, length).filter(at -> codes[item(at)] >= 0).toArray();
        return new History(
                sequences.recoded(user, kept, codes, itemNames), 0, kept.length, false, now);
    }

    /// The user's number in the training sequences, or [#STRANGER].
    public int owner() {
        return known ? user : STRANGER;
    }

    public int length() {
        return length;
    }

    /// The code of the item at a position from 0, the oldest, to length − 1.
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

    /// The number of the event's basket, from 0 on.
    public int basket(int position) {
        return sequences.basket(user, checked(position));
    }

    public boolean typed() {
        return sequences.typed();
    }

    /// The code of the event's type; [#typeNames] has its name.
    public int type(int position) {
        return sequences.type(user, checked(position));
    }

    /// The names of the types, by code; empty if the history is not typed.
    public List<String> typeNames() {
        return sequences.typeNames();
    }

    /// The number of the event in the order in which the builder received it.
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
