package io.quando.application.recommend;

/// A reason that keeps an item of the catalogue out of an answer.
enum Obstacle {
    UNAVAILABLE("not available at that time"),
    EXCLUDED("excluded by the request"),
    BASKET("in the basket or on the page"),
    REFUSED("refused or returned by the user"),
    BOUGHT("bought by the user and not due again");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
