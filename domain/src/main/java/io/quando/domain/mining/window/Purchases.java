package io.quando.domain.mining.window;

import java.util.HashMap;
import java.util.Map;

/// When and how much was bought, purchase by purchase; those of one posting are chained, the latest
/// arrival first.
final class Purchases {
    private final LongColumn times = new LongColumn();
    private final IntColumn quantities = new IntColumn();
    private final IntColumn before = new IntColumn();
    private final IntColumn ties = new IntColumn();

    /// Quantities that single precision cannot hold.
    private final Map<Integer, Double> exact = new HashMap<>();

    /// @param time microseconds since 1970
    /// @param tie orders purchases of one time and quantity
    /// @param before the purchase that arrived before it in its posting, or [Postings#NONE]
    int add(long time, double quantity, int tie, int before) {
        float single = (float) quantity;
        times.add(time);
        this.before.add(before);
        ties.add(tie);
        int purchase = quantities.add(Float.floatToRawIntBits(single));
        if (single != quantity) {
            exact.put(purchase, quantity);
        }
        return purchase;
    }

    int size() {
        return times.size();
    }

    long time(int purchase) {
        return times.get(purchase);
    }

    double quantity(int purchase) {
        Double known = exact.get(purchase);
        return known == null ? Float.intBitsToFloat(quantities.get(purchase)) : known;
    }

    int tie(int purchase) {
        return ties.get(purchase);
    }

    int before(int purchase) {
        return before.get(purchase);
    }
}
