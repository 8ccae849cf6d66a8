package io.quando.adapter.encoder.network;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The types of events, as rows of a table. A row follows from the name of the type, since codes
/// depend on the order of the data, and an encoder is asked about other data than it was trained
/// on. A tenant's own types have rows by the hash of their names, and two may share one.
///
/// **Source** Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning
public final class Actions {
    /// The row of a hidden event.
    static final int HIDDEN = 0;

    /// The known types; weights are stored in this order.
    private static final List<String> KNOWN =
            Stream.of(
                            InteractionType.VIEW,
                            InteractionType.CLICK,
                            InteractionType.CART,
                            InteractionType.PURCHASE,
                            InteractionType.RATE,
                            InteractionType.LIKE)
                    .map(InteractionType::name)
                    .toList();

    /// The number of rows for own types, so many that hardly any two of a tenant share one.
    private static final int OWN = 499;

    static final int ROWS = 1 + KNOWN.size() + OWN;

    private Actions() {}

    /// The row of a type, from 1 on; always the same for the same name.
    static int row(String type) {
        int known = KNOWN.indexOf(type);
        return 1 + (known >= 0 ? known : KNOWN.size() + Math.floorMod(type.hashCode(), OWN));
    }

    /// The types of a user's events; empty if they have none.
    ///
    /// @param from position of the first
    /// @param to position behind the last
    public static int[] of(Sequences sequences, int user, int from, int to) {
        return sequences.typed()
                ? IntStream.range(from, to)
                        .map(at -> row(sequences.typeNames().get(sequences.type(user, at))))
                        .toArray()
                : new int[0];
    }

    /// The types of a history's events; empty if they have none.
    ///
    /// @param from position of the first
    public static int[] of(History history, int from) {
        return history.typed()
                ? IntStream.range(from, history.length())
                        .map(at -> row(history.typeNames().get(history.type(at))))
                        .toArray()
                : new int[0];
    }
}
