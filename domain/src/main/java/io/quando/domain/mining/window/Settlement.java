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
    /// As [io.quando.domain.behaviour.InteractionOrder] has it.
    private static final Comparator<Entry> BY_TIME =
            Comparator.comparingLong(Entry::time)
                    .thenComparing(Entry::isReturn)
                    .thenComparingDouble(Entry::quantity)
                    .thenComparingInt(Entry::tie);

    private final Purchases purchases;
    private final List<Entry> entries = new ArrayList<>();

    /// A purchase, or a return, whose posting is [Postings#NONE].
    private record Entry(long time, double quantity, int tie, int posting) {
        boolean isReturn() {
            return posting == Postings.NONE;
        }
    }

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
                            purchases.quantity(purchase),
                            purchases.tie(purchase),
                            posting));
            purchase = purchases.before(purchase);
        }
    }

    /// Takes in returns.
    void add(List<Returns.Return> returns) {
        for (Returns.Return back : returns) {
            entries.add(new Entry(back.time(), back.quantity(), back.tie(), Postings.NONE));
        }
    }

    /// The postings of which something remains.
    Set<Integer> kept() {
        entries.sort(BY_TIME);
        double[] rest = entries.stream().mapToDouble(Entry::quantity).toArray();
        OpenQuantities open = new OpenQuantities(rest);
        for (int i = 0; i < rest.length; i++) {
            if (entries.get(i).isReturn()) {
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
            if (!entry.isReturn() && (untouched || OpenQuantities.isSomething(rest[i]))) {
                kept.add(entry.posting);
            }
        }
        return kept;
    }
}
