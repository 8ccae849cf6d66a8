package io.quando.domain.mining.periodic;

/// Follows the lability. More items join periods into longer ones, after which the lability is no
/// smaller, so that a bound on it ends the growth.
final class StableScan implements PeriodScan {
    private final TimedTransactions db;
    private final StableQuery query;
    private final StableSink sink;

    StableScan(TimedTransactions db, StableQuery query, StableSink sink) {
        this.db = db;
        this.query = query;
        this.sink = sink;
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
        long lability = 0;
        long worst = 0;
        long previous = 0;
        for (int i = begin; i <= end && worst <= query.maxLability(); i++) {
            long time = i < end ? db.time(tids[i]) : db.end();
            lability = Math.max(0, lability + (time - previous - query.maxPeriod()));
            worst = Math.max(worst, lability);
            previous = time;
        }
        boolean stable = worst <= query.maxLability();
        if (stable) {
            synchronized (sink) {
                sink.accept(items, length, end - begin, worst);
            }
        }
        return stable;
    }
}
