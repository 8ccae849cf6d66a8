package io.quando.domain.baseline;

import io.quando.domain.sequence.Sequences;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Training sessions, numbered from the most recent on: by the time of their last event, and, among
/// equal times or without times, by the order in which that event was added.
///
/// @param users the user of each session
/// @param numbers for each user the number of the session, −1 for one without events
/// @param items the distinct items of each session
/// @param sessions the sessions of each item, most recent first
record SessionIndex(int[] users, int[] numbers, CodeRows items, CodeRows sessions) {
    static SessionIndex of(Sequences sequences) {
        CodeRows items = CodeRows.itemsOfUsers(sequences);
        int[] users = byRecency(sequences);
        int[] numbers = new int[sequences.users()];
        Arrays.fill(numbers, -1);
        int[] starts = new int[users.length + 1];
        int[] codes = new int[items.start(items.rows())];
        for (int session = 0; session < users.length; session++) {
            numbers[users[session]] = session;
            int size = items.copy(users[session], codes, starts[session]);
            starts[session + 1] = starts[session] + size;
        }
        CodeRows ordered = new CodeRows(starts, codes);
        return new SessionIndex(users, numbers, ordered, ordered.transposed(sequences.items()));
    }

    private static int[] byRecency(Sequences sequences) {
        Comparator<Integer> byOrder =
                Comparator.comparingInt(user -> sequences.origin(user, sequences.length(user) - 1));
        Comparator<Integer> oldestFirst =
                sequences.timed()
                        ? Comparator.<Integer>comparingLong(
                                        user -> sequences.time(user, sequences.length(user) - 1))
                                .thenComparing(byOrder)
                        : byOrder;
        return IntStream.range(0, sequences.users())
                .filter(user -> sequences.length(user) > 0)
                .boxed()
                .sorted(oldestFirst.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The number of a user's session, −1 if the user is not in the training data.
    int sessionOf(int user) {
        return user < 0 ? -1 : numbers[user];
    }

    /// ln(|sessions| / |sessions with the item|); 0 for an item without any.
    double[] inverseFrequencies() {
        double[] idf = new double[sessions.rows()];
        for (int item = 0; item < idf.length; item++) {
            int count = sessions.size(item);
            idf[item] = count == 0 ? 0 : Math.log((double) users.length / count);
        }
        return idf;
    }
}
