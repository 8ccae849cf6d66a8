package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;

/// An item that a source proposes.
///
/// @param item what
/// @param kind which source
/// @param strength how strongly, 0 (exclusive) to 1
/// @param evidence why
public record Candidate(ItemId item, ReasonKind kind, double strength, Evidence evidence) {
    public Candidate {
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException(
                    "The strength (%s) of item (%s) from %s must be above 0 and at most 1."
                            .formatted(strength, item, kind));
        }
    }
}
