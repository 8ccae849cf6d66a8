package io.quando.adapter.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the length of a page within what it may be.
final class Limits {
    static final int MAX = 1_000;
    static final String DESCRIPTION =
            "the length of the page; brought to 1…1,000 if it lies outside";
    private static final int DEFAULT = 50;

    private Limits() {}

    /// The asked length, clamped to 1…[#MAX].
    static int clamp(@Nullable Long limit) {
        return limit == null ? DEFAULT : Math.clamp(limit, 1, MAX);
    }

    /// @throws BadRequest if there are more entries than a request may bring
    static void requireAtMost(int max, String field, @Nullable List<?> entries) {
        if (entries != null && entries.size() > max) {
            throw new BadRequest(
                    "The %s may have %d entries, not %d: send the newest or most relevant ones."
                            .formatted(field, max, entries.size()));
        }
    }
}
