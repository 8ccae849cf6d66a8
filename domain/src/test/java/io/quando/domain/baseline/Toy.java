package io.quando.domain.baseline;

import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.util.Arrays;

/// Sequences written down by hand.
final class Toy {
    private Toy() {}

    /// A user for each text, with items parted by a space; those of a basket are joined by +.
    static Sequences sequences(String... users) {
        boolean baskets = Arrays.stream(users).anyMatch(user -> user.contains("+"));
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < users.length; user++) {
            String[] parts = users[user].split(" ");
            for (int part = 0; part < parts.length; part++) {
                String basket = baskets ? "basket " + part : null;
                for (String item : parts[part].split("\\+")) {
                    builder.add("user " + user, item, null, null, basket);
                }
            }
        }
        return builder.build();
    }

    /// Without the last user, who is a stranger to ask about.
    static Sequences withoutLast(Sequences sequences) {
        int[] lengths = new int[sequences.users()];
        for (int user = 0; user < lengths.length - 1; user++) {
            lengths[user] = sequences.length(user);
        }
        return sequences.upTo(lengths);
    }

    /// All of the last user's.
    static History last(Sequences sequences) {
        return whole(sequences, sequences.users() - 1);
    }

    static History whole(Sequences sequences, int user) {
        return History.of(sequences, user, sequences.length(user), true, 0);
    }

    static int item(Sequences sequences, String name) {
        return sequences.itemNames().indexOf(name);
    }
}
