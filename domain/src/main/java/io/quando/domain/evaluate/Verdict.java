package io.quando.domain.evaluate;

import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import org.jspecify.annotations.Nullable;

/// The decision on a candidate for the live model's place, with its reason.
///
/// @param promoted true if it may go live
/// @param reason one or two sentences with the figures behind the decision
/// @param overFloor its difference to the floor, or null if there was too little to tell
/// @param overLive its difference to the live model, or null if there is none, or if there was too
///   little to tell
public record Verdict(
        boolean promoted,
        String reason,
        @Nullable Comparison overFloor,
        @Nullable Comparison overLive) {}
