package io.quando.application.recommend;

/// Names answers. Bound from outside, so that tests can repeat what they do.
@FunctionalInterface
public interface RecommendationIds {
    /// A name that no other answer has.
    String next();
}
