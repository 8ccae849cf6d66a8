package io.quando.domain.basket;

/// The interactions that put an item into a basket: any interest, or purchases alone. Which of them
/// decides can change with the next event, so both are counted.
enum Basis {
    INTEREST(Postings.WANTED | Postings.CARTED | Postings.BOUGHT),
    PURCHASES(Postings.BOUGHT);

    static final int COUNT = 2;

    private final int marks;

    Basis(int marks) {
        this.marks = marks;
    }

    boolean covers(int given) {
        return (given & marks) != 0;
    }
}
