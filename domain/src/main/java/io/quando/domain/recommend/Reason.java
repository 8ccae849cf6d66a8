package io.quando.domain.recommend;

/// The evidence for an item on the slate.
///
/// @param kind which source speaks
/// @param text one sentence for people
/// @param weight its share in the item's score, 0 to 1
/// @param evidence what the sentence rests on
public record Reason(ReasonKind kind, String text, double weight, Evidence evidence) {}
