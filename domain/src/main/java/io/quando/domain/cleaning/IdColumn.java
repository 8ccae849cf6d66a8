package io.quando.domain.cleaning;

/// Tells of the ids of one column whether a column of decimals was made of them on their way: every
/// one is a whole number that ends in `.0`.
///
/// **Mutates** counts; one thread.
final class IdColumn {
    private long ids;
    private boolean decimal = true;

    void add(String id) {
        ids++;
        decimal = decimal && CleaningPolicy.isDecimal(id);
    }

    boolean isDecimal() {
        return decimal && ids > 0;
    }

    long count() {
        return ids;
    }
}
