package io.quando.bootstrap.cli;

import io.quando.application.recommend.Slate;

/// Prints a slate: each item with its best reasons below it.
final class SlateTable {
    private static final int REASONS = 2;

    private final Output output;

    SlateTable(Output output) {
        this.output = output;
    }

    void print(Slate slate) {
        for (Slate.Place place : slate.items()) {
            output.text(
                    "%3d. %-40s %s  %.3f",
                    place.rank(), place.item().title(), place.item().id(), place.score());
            place.reasons().stream()
                    .limit(REASONS)
                    .forEach(r -> output.text("       %3.0f%%  %s", 100 * r.weight(), r.text()));
        }
        slate.degraded().forEach(why -> output.text("     (%s)", why));
    }
}
