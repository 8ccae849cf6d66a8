package io.quando.domain.basket;

import java.util.Arrays;

/// A table of baskets: when each began, how many items stand in it on either basis, and its last
/// posting.
final class Baskets {
    private final LongColumn starts = new LongColumn();
    private final IntColumn moments = new IntColumn();
    private final IntColumn lastPostings = new IntColumn();
    private final IntColumn beforeOfUser = new IntColumn();
    private final IntColumn[] lengths = new IntColumn[Basis.COUNT];

    Baskets() {
        Arrays.setAll(lengths, basis -> new IntColumn());
    }

    int add(long start, int moment, int beforeOfUser) {
        starts.add(start);
        moments.add(moment);
        this.beforeOfUser.add(beforeOfUser);
        for (IntColumn length : lengths) {
            length.add(0);
        }
        return lastPostings.add(Postings.NONE);
    }

    int size() {
        return starts.size();
    }

    /// Microseconds since 1970.
    long start(int basket) {
        return starts.get(basket);
    }

    /// A [Moment].
    int moment(int basket) {
        return moments.get(basket);
    }

    void setStart(int basket, long start, int moment) {
        starts.set(basket, start);
        moments.set(basket, moment);
    }

    int lastPosting(int basket) {
        return lastPostings.get(basket);
    }

    void setLastPosting(int basket, int posting) {
        lastPostings.set(basket, posting);
    }

    /// The basket that the same user opened before, or [Postings#NONE].
    int beforeOfUser(int basket) {
        return beforeOfUser.get(basket);
    }

    /// How many items stand in it.
    int length(int basket, Basis basis) {
        return lengths[basis.ordinal()].get(basket);
    }

    void lengthen(int basket, Basis basis, int by) {
        lengths[basis.ordinal()].increase(basket, by);
    }
}
