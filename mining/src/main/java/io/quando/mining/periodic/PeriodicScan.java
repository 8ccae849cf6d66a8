package io.quando.mining.periodic;

import io.quando.mining.search.SerialisedOutput;

/// Measures the shortest, longest and average period. More items make the longest period and the
/// average longer, never shorter, so that an upper bound on them ends the growth.
final class PeriodicScan implements PeriodScan {
    private final TimedTransactions db;
    private final PeriodicQuery query;
    private final PeriodicSink sink;
    private final SerialisedOutput serialised;

    PeriodicScan(
            TimedTransactions db,
            PeriodicQuery query,
            PeriodicSink sink,
            SerialisedOutput serialised) {
        this.db = db;
        this.query = query;
        this.sink = sink;
        this.serialised = serialised;
    }

    /// An average of at most `a` over a time of `t` takes `t / a` periods, one more than the
    /// support.
    @Override
    public int minSupport() {
        double periods = Math.floor(db.end() / query.maxAverage());
        return (int) Math.max(query.minSupport(), Math.min(Integer.MAX_VALUE, periods - 1));
    }

    @Override
    public int maxLength() {
        return query.maxLength();
    }

    @Override
    public boolean reports(int[] items, int length, int[] tids, int begin, int end) {
        int support = end - begin;
        double average = db.end() / (support + 1.0);
        long previous = db.time(tids[begin]);
        long longest = previous;
        long shortest = Long.MAX_VALUE;
        for (int i = begin + 1; i < end && longest <= query.maxPeriod(); i++) {
            long time = db.time(tids[i]);
            longest = Math.max(longest, time - previous);
            shortest = Math.min(shortest, time - previous);
            previous = time;
        }
        longest = Math.max(longest, db.end() - previous);
        if (longest > query.maxPeriod() || average > query.maxAverage()) {
            return false;
        }
        if (shortest >= query.minPeriod() && average >= query.minAverage()) {
            report(items, length, new Periods(support, shortest, longest, average));
        }
        return true;
    }

    private void report(int[] items, int length, Periods periods) {
        serialised.handOver(() -> sink.accept(items, length, periods));
    }
}
