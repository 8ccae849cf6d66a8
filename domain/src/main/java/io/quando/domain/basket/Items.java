package io.quando.domain.basket;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.statistics.Vocabulary;
import java.util.Arrays;

/// A table of items: their numbers, their last postings, and in how many baskets they stand on
/// either basis.
final class Items {
    private final Vocabulary codes = new Vocabulary();
    private final IntColumn lastPostings = new IntColumn();
    private final IntColumn[] supports = new IntColumn[Basis.COUNT];

    Items() {
        Arrays.setAll(supports, basis -> new IntColumn());
    }

    /// The number of an item, a new one if it was never seen.
    int number(ItemId id) {
        int item = codes.code(id);
        if (item == lastPostings.size()) {
            lastPostings.add(Postings.NONE);
            for (IntColumn support : supports) {
                support.add(0);
            }
        }
        return item;
    }

    /// The number of an item, or −1 if it was never seen.
    int find(ItemId id) {
        return codes.find(id);
    }

    ItemId id(int item) {
        return codes.item(item);
    }

    int size() {
        return lastPostings.size();
    }

    /// The latest posting, or [Postings#NONE].
    int lastPosting(int item) {
        return lastPostings.get(item);
    }

    void setLastPosting(int item, int posting) {
        lastPostings.set(item, posting);
    }

    /// In how many baskets it stands.
    int support(int item, Basis basis) {
        return supports[basis.ordinal()].get(item);
    }

    void support(int item, Basis basis, int by) {
        supports[basis.ordinal()].increase(item, by);
    }
}
