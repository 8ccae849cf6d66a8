package io.quando.domain.mining.window;

import io.quando.domain.behaviour.OpenQuantities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Settles the returns of one item by one user against their purchases, as
/// [io.quando.domain.behaviour.SettledSequence] does, and tells which postings keep something.
final class Settlement {
    private static final Comparator<Entry> BY_TIME_THEN_ARRIVAL =
            Comparator.comparingLong(Entry::time).thenComparingLong(Entry::arrival);

    private final Purchases purchases;
    private final List<Entry> entries = new ArrayList<>();

    /// A purchase, or a return, whose posting is [Postings#NONE].
    private record Entry(long time, long arrival, double quantity, int posting) {}

    Settlement(Purchases purchases) {
        this.purchases = purchases;
    }

    /// Takes in the purchases of a posting.
    void add(Postings postings, int posting) {
        int purchase = postings.lastPurchase(posting);
        while (purchase != Postings.NONE) {
            entries.add(
                    new Entry(
                            purchases.time(purchase),
                            2L * purchase + 1,
                            purchases.quantity(purchase),
                            posting));
            purchase = purchases.before(purchase);
        }
    }

    /// Takes in returns, in the order of arrival.
    void add(List<Returns.Return> returns) {
        for (Returns.Return back : returns) {
            long arrival = 2L * back.purchases();
            entries.add(new Entry(back.time(), arrival, back.quantity(), Postings.NONE));
        }
    }

    /// The postings of which something remains.
    Set<Integer> kept() {
        entries.sort(BY_TIME_THEN_ARRIVAL);
        double[] rest = entries.stream().mapToDouble(Entry::quantity).toArray();
        OpenQuantities open = new OpenQuantities(rest);
        for (int i = 0; i < rest.length; i++) {
            if (entries.get(i).posting == Postings.NONE) {
                open.takeBack(rest[i]);
            } else {
                open.open(i);
            }
        }
        return remaining(rest);
    }

    private Set<Integer> remaining(double[] rest) {
        Set<Integer> kept = new HashSet<>();
        for (int i = 0; i < rest.length; i++) {
            Entry entry = entries.get(i);
            boolean untouched = rest[i] == entry.quantity;
            if (entry.posting != Postings.NONE
                    && (untouched || OpenQuantities.isSomething(rest[i]))) {
                kept.add(entry.posting);
            }
        }
        return kept;
    }
}
