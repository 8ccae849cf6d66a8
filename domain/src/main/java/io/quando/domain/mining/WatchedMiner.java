package io.quando.domain.mining;

import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.ItemsetSink;
import io.quando.domain.mining.itemset.Transactions;
import java.util.function.DoubleConsumer;

/// Tells now and then how far another engine is, from 0 to 1. A depth-first engine hands out each
/// single item just before it searches below it, so the single items that were seen measure the
/// way.
final class WatchedMiner implements ItemsetMiner {
    private static final int STRIDE = 4096;

    private final ItemsetMiner engine;
    private final DoubleConsumer progress;

    WatchedMiner(ItemsetMiner engine, DoubleConsumer progress) {
        this.engine = engine;
        this.progress = progress;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public void mine(Transactions db, int minSupport, int maxLength, ItemsetSink sink) {
        Watch watch = new Watch(db.items(), sink);
        engine.mine(db, minSupport, maxLength, watch);
        progress.accept(1);
    }

    private final class Watch implements ItemsetSink {
        private final int items;
        private final ItemsetSink sink;
        private int singles;
        private long seen;

        Watch(int items, ItemsetSink sink) {
            this.items = items;
            this.sink = sink;
        }

        @Override
        public void accept(int[] itemset, int length, int support) {
            sink.accept(itemset, length, support);
            singles += length == 1 ? 1 : 0;
            if (++seen % STRIDE == 0) {
                progress.accept((double) singles / items);
            }
        }
    }
}
