package io.quando.mining.periodic;

import java.util.ArrayList;
import java.util.List;

/// Collects the intervals of one itemset, period by period.
final class LocalIntervals {
    private static final long NONE = -1;

    private final LocalQuery query;
    private final List<TimeInterval> found = new ArrayList<>();
    private long from = NONE;
    private long spillover;

    LocalIntervals(LocalQuery query) {
        this.query = query;
    }

    /// Adds the period from `time` to `next`.
    void add(long time, long next) {
        long surplus = next - time - query.maxPeriod();
        if (from != NONE) {
            spillover = Math.max(0, spillover + surplus);
            if (spillover > query.maxSpillover()) {
                close(time);
            }
        } else if (surplus <= 0) {
            from = time;
            spillover = 0;
        }
    }

    List<TimeInterval> closedAt(long end) {
        if (from != NONE) {
            close(end);
        }
        return found;
    }

    private void close(long to) {
        if (to - from >= query.minDuration()) {
            found.add(new TimeInterval(from, to));
        }
        from = NONE;
    }
}
