package io.quando.domain.evaluate;

import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import org.jspecify.annotations.Nullable;

/// Whether a candidate may take the live model's place, and why.
///
/// @param promoted whether it may
/// @param reason in a sentence or two, with the figures it rests on
/// @param overFloor how much better than the floor it is, or null if there was too little to tell
/// @param overLive how much better than the live model it is, or null if there is none, or there
///   was too little to tell
public record Verdict(
        boolean promoted,
        String reason,
        @Nullable Comparison overFloor,
        @Nullable Comparison overLive) {}
