package io.quando.domain.evaluate;

/// A mean with its standard error over users.
///
/// @param mean mean of all questions
/// @param standardError standard error of the mean over users; NaN where there is none
public record Estimate(double mean, double standardError) {}
