package io.quando.adapter.rest;

import org.jspecify.annotations.Nullable;

/// Keeps the length of a page within what it may be.
final class Limits {
    static final int MAX = 1_000;
    private static final int DEFAULT = 50;

    private Limits() {}

    /// The asked length, clamped to 1…[#MAX].
    static int clamp(@Nullable Long limit) {
        return limit == null ? DEFAULT : Math.clamp(limit, 1, MAX);
    }
}
