package io.quando.domain.evaluate;

/// A mean and how far it would vary with other users.
///
/// @param mean of all questions
/// @param standardError of the mean over users; NaN where there is none
public record Estimate(double mean, double standardError) {}
