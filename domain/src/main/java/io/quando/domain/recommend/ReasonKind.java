package io.quando.domain.recommend;

/// The kinds of evidence that can bring an item onto a slate.
public enum ReasonKind {
    RULE,
    COOCCURRENCE,
    REPEAT,
    POPULARITY,

    /// No source spoke for the item: it fills the slate because it is in the catalogue.
    CATALOGUE
}
