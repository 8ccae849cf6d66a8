package io.quando.domain.basket;

import io.quando.domain.behaviour.OpenQuantities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Settles what one user took of one item against what went back of it, as
/// [io.quando.domain.behaviour.SettledSequence] does, and tells which postings keep something.
final class Settlement {
    /// As [io.quando.domain.behaviour.InteractionOrder] has it.
    private static final Comparator<Entry> BY_TIME =
            Comparator.comparingLong(Entry::time)
                    .thenComparing(Entry::isBack)
                    .thenComparingDouble(Entry::quantity)
                    .thenComparingInt(Entry::tie);

    private final Taken taken;
    private final List<Entry> entries = new ArrayList<>();

    /// A quantity that was taken, or went back; then its posting is [Postings#NONE].
    private record Entry(long time, double quantity, int tie, int posting) {
        boolean isBack() {
            return posting == Postings.NONE;
        }
    }

    Settlement(Taken taken) {
        this.taken = taken;
    }

    /// Takes in what was taken in a posting.
    void add(int posting) {
        int event = taken.last(posting);
        while (event != Postings.NONE) {
            entries.add(
                    new Entry(taken.time(event), taken.quantity(event), taken.tie(event), posting));
            event = taken.before(event);
        }
    }

    /// Takes in what went back.
    void add(List<Taken.Back> backs) {
        for (Taken.Back back : backs) {
            entries.add(new Entry(back.time(), back.quantity(), back.tie(), Postings.NONE));
        }
    }

    /// The postings of which something remains.
    Set<Integer> kept() {
        entries.sort(BY_TIME);
        double[] rest = entries.stream().mapToDouble(Entry::quantity).toArray();
        OpenQuantities open = new OpenQuantities(rest);
        for (int i = 0; i < rest.length; i++) {
            if (entries.get(i).isBack()) {
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
            if (!entry.isBack() && (untouched || OpenQuantities.isSomething(rest[i]))) {
                kept.add(entry.posting);
            }
        }
        return kept;
    }
}
