package io.quando.domain.statistics;

import io.quando.domain.privacy.UserId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/// The sequences of users, at most a number of events of them. Once there are more, the pairs of
/// every other user count no more, chosen by id alone; then those of three users in four, and so
/// on. So memory is bounded, what is counted is exact for an unbiased sample of the users, and the
/// same whatever the order of arrival.
///
/// **Mutates** for one writer.
final class UserSequences {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int most;
    private final SequenceCounts counts;
    private final Map<UserId, UserSequence> sequences = new HashMap<>();
    private int level;
    private long events;

    /// @param most how many events are retained, at least [UserSequence#RETAINED]
    UserSequences(int most, SequenceCounts counts) {
        this.most = most;
        this.counts = counts;
    }

    void add(UserId user, Wish wish) {
        if (level(user) < level) {
            return;
        }
        UserSequence sequence = sequences.computeIfAbsent(user, u -> new UserSequence());
        events -= sequence.size();
        sequence.add(wish, counts);
        events += sequence.size();
        while (events > most) {
            halve();
        }
    }

    /// One user in 2ⁿ is counted, where n is this.
    int level() {
        return level;
    }

    long events() {
        return events;
    }

    private void halve() {
        level++;
        Iterator<Map.Entry<UserId, UserSequence>> entries = sequences.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<UserId, UserSequence> entry = entries.next();
            if (level(entry.getKey()) < level) {
                events -= entry.getValue().size();
                entry.getValue().clear(counts);
                entries.remove();
            }
        }
    }

    /// How often the user stays when the sample is halved.
    private static int level(UserId user) {
        long bits =
                user.value().getMostSignificantBits() * 31 + user.value().getLeastSignificantBits();
        long mixed = (bits ^ bits >>> 32) * SPREAD;
        return Long.numberOfTrailingZeros(mixed ^ mixed >>> 32);
    }
}
