package io.quando.domain.cleaning;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The times of one column, counted by the formats that can read them: only all of them together
/// tell which format is meant. `05-10-2020` has two readings until `29-10-2020` stands beside it,
/// and `20180920` is a day rather than a number of seconds, because those would end in 1970.
///
/// **Mutates** counts; one thread.
final class TimeColumn {
    private static final List<TimeFormat> FORMATS =
            List.of(
                    TimeFormat.ISO,
                    TimeFormat.EPOCH,
                    TimeFormat.COMPACT,
                    TimeFormat.DAY_FIRST,
                    TimeFormat.MONTH_FIRST,
                    TimeFormat.SHORT_YEAR_FIRST,
                    TimeFormat.NAMED);

    /// A format that alone can read so many of those times that another one can read alone is no
    /// slip of the pen.
    private static final double SLIPS = .05;

    private final CleaningPolicy policy;
    private final long[] credible = new long[1 << FORMATS.size()];
    private final long[] readable = new long[1 << FORMATS.size()];

    /// @param policy tells zone and credible times
    TimeColumn(CleaningPolicy policy) {
        this.policy = policy;
    }

    void add(String text) {
        int read = 0;
        int trusted = 0;
        for (int i = 0; i < FORMATS.size(); i++) {
            Instant time = FORMATS.get(i).read(text, policy.zone());
            read |= time == null ? 0 : 1 << i;
            trusted |= time == null || !policy.isCredible(time) ? 0 : 1 << i;
            if (i == 0 && time != null) {
                break;
            }
        }
        readable[read]++;
        credible[trusted]++;
    }

    /// Whether there are times and none is credible.
    boolean onlyOrder() {
        return sum(credible) == 0 && sum(readable) > 0;
    }

    /// The policy that reads the column by the format that fits most of its times; those that a
    /// rival could read as well are in doubt. Without any readable time nothing changes.
    CleaningPolicy settle() {
        long[] counts = sum(credible) > 0 ? credible : readable;
        if (sum(counts) == 0) {
            return policy;
        }
        int best =
                IntStream.range(0, FORMATS.size())
                        .reduce((a, b) -> reads(counts, b) > reads(counts, a) ? b : a)
                        .orElseThrow();
        List<TimeFormat> rivals =
                IntStream.range(0, FORMATS.size())
                        .filter(other -> other != best && isRival(counts, other, best))
                        .mapToObj(FORMATS::get)
                        .toList();
        return policy.toBuilder()
                .timeFormats(List.of(FORMATS.get(best)))
                .rivalFormats(rivals)
                .build();
    }

    /// What people should know of a settled policy: every reading but the plain ones.
    static List<String> remarks(CleaningPolicy settled) {
        return settled.timeFormats().stream()
                .filter(format -> format != TimeFormat.ISO && format != TimeFormat.EPOCH)
                .map(format ->
                        "Times are read as %s, as their column as a whole shows.".formatted(format))
                .toList();
    }

    private static boolean isRival(long[] counts, int other, int best) {
        long both = reads(counts, best) - readsAlone(counts, best, other);
        return both > 0
                && readsAlone(counts, other, best) >= SLIPS * readsAlone(counts, best, other);
    }

    /// How many times any format reads.
    private static long sum(long[] counts) {
        return LongStream.of(counts).skip(1).sum();
    }

    private static long reads(long[] counts, int format) {
        return readsAlone(counts, format, FORMATS.size());
    }

    /// How many times the format reads that the other one does not.
    private static long readsAlone(long[] counts, int format, int other) {
        return IntStream.range(0, counts.length)
                .filter(mask -> (mask >> format & 1) == 1 && (mask >> other & 1) == 0)
                .mapToLong(mask -> counts[mask])
                .sum();
    }
}
