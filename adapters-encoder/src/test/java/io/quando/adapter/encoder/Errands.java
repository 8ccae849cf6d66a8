package io.quando.adapter.encoder;

import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Made-up sequences in which one of two items follows another, and nothing but what was done with
/// the other tells which. Before the users come as many as there are items, each with one of them.
final class Errands {
    private static final int GOODS = 4;
    private static final int USERS = 60;
    private static final int STEPS = 4;

    /// Each of the goods and what follows it.
    private static final List<String> NAMES =
            IntStream.range(0, GOODS)
                    .boxed()
                    .flatMap(good -> Stream.of("good" + good, "bought" + good, "seen" + good))
                    .toList();

    static final int ITEMS = NAMES.size();

    private Errands() {}

    /// To learn from.
    static Sequences done() {
        var random = new SplittableRandom(3);
        SequencesBuilder builder = items(NAMES, "view");
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < STEPS; step++) {
                add(builder, "user" + user, random.nextInt(GOODS), random.nextBoolean());
            }
        }
        return builder.build();
    }

    /// Two users for each of the goods, who differ in nothing but what they did with it and what
    /// came last.
    static Sequences asked() {
        return asked(items(NAMES, "view"));
    }

    static Sequences askedInOtherCodes() {
        return asked(items(NAMES.reversed(), "cart"));
    }

    private static Sequences asked(SequencesBuilder builder) {
        for (int good = 0; good < GOODS; good++) {
            for (boolean cart : new boolean[] {true, false}) {
                String user = "user %d %s".formatted(good, cart);
                for (int step = 1; step < STEPS; step++) {
                    add(builder, user, (good + step) % GOODS, step % 2 == 0);
                }
                add(builder, user, good, cart);
            }
        }
        return builder.build();
    }

    private static SequencesBuilder items(List<String> names, String type) {
        SequencesBuilder builder = Sequences.builder();
        names.forEach(name -> builder.add("all" + name, name, null, null, null, type));
        return builder;
    }

    /// The event and what follows.
    private static void add(SequencesBuilder builder, String user, int good, boolean cart) {
        builder.add(user, "good" + good, null, null, null, cart ? "cart" : "view");
        builder.add(user, (cart ? "bought" : "seen") + good, null, null, null, "view");
    }
}
