package io.quando.application.recommend;

/// Why an item of the catalogue cannot be an answer.
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
