package io.quando.mining.periodic;

import io.quando.mining.search.SerialisedOutput;

/// Tracks the lability. More items join periods into longer ones, after which the lability is no
/// smaller, so that a bound on it ends the growth.
final class StableScan implements PeriodScan {
    private final TimedTransactions db;
    private final StableQuery query;
    private final StableSink sink;
    private final SerialisedOutput serialised;

    StableScan(
            TimedTransactions db, StableQuery query, StableSink sink, SerialisedOutput serialised) {
        this.db = db;
        this.query = query;
        this.sink = sink;
        this.serialised = serialised;
    }

    @Override
    public int minSupport() {
        return query.minSupport();
    }

    @Override
    public int maxLength() {
        return query.maxLength();
    }

    @Override
    public boolean reports(int[] items, int length, int[] tids, int begin, int end) {
        long at = 0;
        long worst = 0;
        long previous = 0;
        for (int i = begin; i <= end && worst <= query.maxLability(); i++) {
            long time = i < end ? db.time(tids[i]) : db.end();
            at = Math.max(0, at + (time - previous - query.maxPeriod()));
            worst = Math.max(worst, at);
            previous = time;
        }
        boolean stable = worst <= query.maxLability();
        if (stable) {
            long lability = worst;
            serialised.handOver(() -> sink.accept(items, length, end - begin, lability));
        }
        return stable;
    }
}
