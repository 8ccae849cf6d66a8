package io.quando.adapter.encoder;

import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Made-up sequences of a small catalogue. Before the users who walk come as many as there are
/// items, each with one of them. Every other event is of another type, which tells nothing.
final class Walks {
    static final int GROUPS = 3;

    /// Items of a group, and events of a user.
    static final int GROUP = 4;

    static final int ITEMS = GROUPS * GROUP;
    static final int USERS = 60;

    /// Of the items' vectors.
    private static final int WIDTH = 6;

    private static final Instant BEGIN = Instant.parse("2001-02-03T04:05:00Z");
    private static final int MINUTE = 60;

    private Walks() {}

    /// There are groups of items; a user walks round one of them. So the last item follows from the
    /// one before, and from which three of the group there have been.
    static Sequences groups() {
        return walks(Walks::round, BEGIN);
    }

    /// The same without times and types.
    static Sequences bare() {
        return walks(Walks::round, null);
    }

    /// Items of which no two of a user are the same, and no more follows.
    static Sequences noise() {
        var random = new SplittableRandom(5);
        int[][] orders =
                IntStream.range(0, USERS).mapToObj(user -> order(random)).toArray(int[][]::new);
        return walks((user, step) -> orders[user][step], BEGIN);
    }

    /// All but each user's last event, to learn from; items are called by their names, and have
    /// vectors.
    static TrainingSet training(Sequences sequences, long seed) {
        int[] lengths =
                IntStream.range(0, sequences.users())
                        .map(user -> Math.min(GROUP - 1, sequences.length(user)))
                        .toArray();
        var texts =
                sequences.itemNames().stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name -> new ItemTexts.Text(name, List.of("things"))));
        return new TrainingSet(
                sequences.upTo(lengths),
                ItemTexts.of(sequences.itemNames(), texts),
                vectors(sequences.itemNames()),
                seed,
                null);
    }

    private static ItemEmbeddings vectors(List<String> names) {
        var builder = ItemEmbeddings.builder(names);
        for (String name : names) {
            var random = new SplittableRandom(name.hashCode());
            float[] vector = new float[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                vector[i] = (float) random.nextGaussian();
            }
            builder.add(name, vector);
        }
        return builder.build();
    }

    /// The first user's events are the second's with some others before them.
    static Sequences latecomer() {
        var builder = Sequences.builder();
        IntStream.range(0, ITEMS).forEach(i -> add(builder, "all", i, 0));
        IntStream.range(0, ITEMS).forEach(i -> add(builder, "long", ITEMS - 1 - i, i));
        IntStream.range(ITEMS - GROUP + 2, ITEMS)
                .forEach(i -> add(builder, "short", ITEMS - 1 - i, i));
        return builder.build();
    }

    private static void add(SequencesBuilder builder, String user, int item, int minute) {
        builder.add(user, "item" + item, BEGIN.plusSeconds(minute * MINUTE), null, null, "view");
    }

    private static int round(int user, int step) {
        return user % GROUPS * GROUP + (user / GROUPS + step) % GROUP;
    }

    private static int[] order(SplittableRandom random) {
        return random.ints(0, ITEMS).distinct().limit(GROUP).toArray();
    }

    private static Sequences walks(IntBinaryOperator item, @Nullable Instant begin) {
        var builder = Sequences.builder();
        IntStream.range(0, ITEMS)
                .forEach(
                        i -> builder.add("all" + i, "item" + i, begin, null, null, type(begin, i)));
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < GROUP; step++) {
                String name = "item" + item.applyAsInt(user, step);
                Instant time = begin == null ? null : begin.plusSeconds(step * MINUTE);
                builder.add("user" + user, name, time, null, null, type(begin, step));
            }
        }
        return builder.build();
    }

    private static @Nullable String type(@Nullable Instant begin, int step) {
        String type = step % 2 == 0 ? "view" : "cart";
        return begin == null ? null : type;
    }
}
