package io.quando.mining.periodic;

import io.quando.mining.search.SerialisedOutput;
import java.util.List;

/// Cuts the time into intervals. Subsets of a locally periodic itemset need not be locally
/// periodic: an interval of a subset may begin earlier, with a spillover that cuts it in two. Two
/// necessary conditions do pass on to every subset: no interval crosses a period longer than the
/// longest period and the spillover together, and an interval of the least duration needs enough
/// transactions.
final class LocalScan implements PeriodScan {
    private final TimedTransactions db;
    private final LocalQuery query;
    private final LocalSink sink;
    private final SerialisedOutput serialised;

    LocalScan(TimedTransactions db, LocalQuery query, LocalSink sink, SerialisedOutput serialised) {
        this.db = db;
        this.query = query;
        this.sink = sink;
        this.serialised = serialised;
    }

    /// The shortest duration, less the spillover, takes so many of the longest periods, one more
    /// than the support.
    @Override
    public int minSupport() {
        double periods =
                Math.floor(
                        ((double) query.minDuration() - query.maxSpillover()) / query.maxPeriod());
        return (int) Math.max(query.minSupport(), Math.min(Integer.MAX_VALUE, periods - 1));
    }

    @Override
    public int maxLength() {
        return query.maxLength();
    }

    @Override
    public boolean reports(int[] items, int length, int[] tids, int begin, int end) {
        if (longestRoom(tids, begin, end) < query.minDuration()) {
            return false;
        }
        LocalIntervals intervals = new LocalIntervals(query);
        for (int i = begin; i < end; i++) {
            intervals.add(db.time(tids[i]), timeAfter(tids, i, end));
        }
        List<TimeInterval> found = intervals.closedAt(db.end());
        if (!found.isEmpty()) {
            serialised.handOver(() -> sink.accept(items, length, end - begin, found));
        }
        return true;
    }

    private long longestRoom(int[] tids, int begin, int end) {
        long room = 0;
        long from = db.time(tids[begin]);
        for (int i = begin; i < end; i++) {
            long time = db.time(tids[i]);
            long next = timeAfter(tids, i, end);
            if (next - time - query.maxPeriod() > query.maxSpillover()) {
                from = next;
            } else {
                room = Math.max(room, next - from);
            }
        }
        return room;
    }

    private long timeAfter(int[] tids, int index, int end) {
        return index + 1 < end ? db.time(tids[index + 1]) : db.end();
    }
}
