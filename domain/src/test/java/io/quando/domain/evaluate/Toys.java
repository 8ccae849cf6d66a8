package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Instant;
import java.util.Random;

/// Small sequences that tests write by hand or draw.
final class Toys {
    private Toys() {}

    /// One user a text, named `u0` on; items between blanks, without times.
    static Sequences users(String... texts) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < texts.length; user++) {
            for (String item : texts[user].split(" ")) {
                builder.add("u" + user, item, null, null, null);
            }
        }
        return builder.build();
    }

    /// As [#users], each event as `item@time`.
    static Sequences timed(String... texts) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < texts.length; user++) {
            for (String event : texts[user].split(" ")) {
                String[] parts = event.split("@");
                Instant time = Instant.ofEpochMilli(Long.parseLong(parts[1]));
                builder.add("u" + user, parts[0], time, null, null);
            }
        }
        return builder.build();
    }

    /// As [#users], baskets between `|`.
    static Sequences baskets(String... texts) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < texts.length; user++) {
            String[] baskets = texts[user].split(" \\| ");
            for (int basket = 0; basket < baskets.length; basket++) {
                for (String item : baskets[basket].split(" ")) {
                    builder.add("u" + user, item, null, null, "basket " + basket);
                }
            }
        }
        return builder.build();
    }

    /// Up to 12 events a user, of 30 items, in times with ties.
    static Sequences random(long seed, int users) {
        Random random = new Random(seed);
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < users; user++) {
            int length = 1 + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                builder.add(
                        "u" + user,
                        "i" + (int) (30 * Math.pow(random.nextDouble(), 2)),
                        Instant.ofEpochSecond(random.nextInt(200)),
                        (double) random.nextInt(6),
                        "b" + random.nextInt(4));
            }
        }
        return builder.build();
    }
}
