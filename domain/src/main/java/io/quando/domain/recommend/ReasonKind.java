package io.quando.domain.recommend;

/// What can bring an item onto a slate.
public enum ReasonKind {
    RULE,
    COOCCURRENCE,
    REPEAT,
    POPULARITY
}
