package io.quando.adapter.encoder;

import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.Sequences;
import java.util.stream.IntStream;

/// The least amount of data for a network.
final class Enough {
    private static final long TARGETS = 50;
    private static final int ITEMS = 2;

    private Enough() {}

    /// @throws UnlearnableException if there is less
    static void require(Sequences sequences) {
        long targets =
                IntStream.range(0, sequences.users())
                        .mapToLong(user -> Math.max(0, sequences.length(user) - 1))
                        .sum();
        if (targets < TARGETS || sequences.items() < ITEMS) {
            throw new UnlearnableException(
                    "There are %d events that follow another event of the same user, and %d items. A network needs at least %d such events and %d items: collect more, or use a model that counts, such as item-knn."
                            .formatted(targets, sequences.items(), TARGETS, ITEMS));
        }
    }
}
