package io.quando.adapter.encoder;

import io.quando.domain.sequence.Sequences;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/// Made-up sequences of a small catalogue.
final class Walks {
    static final int ITEMS = 12;
    static final int USERS = 60;
    static final int LENGTH = 15;

    private Walks() {}

    /// Each user walks round the same cycle, from another item on.
    static Sequences cycle() {
        return walk((user, step) -> (user * 5 + step) % ITEMS);
    }

    /// Each item is as likely as any other.
    static Sequences noise() {
        var random = new Random(5);
        return walk((user, step) -> random.nextInt(ITEMS));
    }

    private static Sequences walk(IntBinaryOperator item) {
        var builder = Sequences.builder();
        IntStream.range(0, ITEMS).forEach(i -> builder.add("all", "item" + i, null, null, null));
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < LENGTH; step++) {
                builder.add("user" + user, "item" + item.applyAsInt(user, step), null, null, null);
            }
        }
        return builder.build();
    }
}
