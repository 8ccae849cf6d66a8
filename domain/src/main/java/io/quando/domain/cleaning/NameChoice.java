package io.quando.domain.cleaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Chooses an item's title or category among those that its rows carry: the most frequent one among
/// rows with a price, because notes such as "damaged" or "?" come without; among all rows if none
/// has a price. Of equally frequent ones the first by text wins, whatever the order of the rows.
public final class NameChoice {
    private record Votes(long priced, long all) {
        Votes plus(boolean hasPrice) {
            return new Votes(priced + (hasPrice ? 1 : 0), all + 1);
        }
    }

    private static final Comparator<Map.Entry<String, Votes>> PREFERENCE =
            Comparator.<Map.Entry<String, Votes>>comparingLong(e -> -e.getValue().priced())
                    .thenComparingLong(e -> -e.getValue().all())
                    .thenComparing(Map.Entry::getKey);

    /// Beyond so many descriptions, none of which can be nearly all, new ones are only counted.
    private static final int MOST = 100;

    private final Map<String, Votes> votes = new HashMap<>();
    private Votes all = new Votes(0, 0);

    /// @param title a description, not blank
    /// @param hasPrice whether its row has a positive price, or its source has no prices
    public void add(String title, boolean hasPrice) {
        all = all.plus(hasPrice);
        if (votes.size() < MOST || votes.containsKey(title)) {
            votes.merge(title, new Votes(hasPrice ? 1 : 0, 1), (old, one) -> old.plus(hasPrice));
        }
    }

    /// How many rows had a say: those with a price, or all if none has one.
    long voters() {
        return all.priced() > 0 ? all.priced() : all.all();
    }

    /// How many of them are for the title.
    long agreeing() {
        Votes chosen = votes.getOrDefault(chosen(), new Votes(0, 0));
        return all.priced() > 0 ? chosen.priced() : chosen.all();
    }

    /// The title, or null if there was no description.
    public @Nullable String chosen() {
        return votes.entrySet().stream().min(PREFERENCE).map(Map.Entry::getKey).orElse(null);
    }

    /// The descriptions that were not chosen, the most frequent first.
    public List<String> alternatives() {
        return votes.entrySet().stream().sorted(PREFERENCE).skip(1).map(Map.Entry::getKey).toList();
    }
}
