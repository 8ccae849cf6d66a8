package io.quando.application.mine;

/// What came out of mining.
///
/// @param task what was sought
/// @param algorithm the engine that was used
/// @param transactions how many transactions, or sequences, there were
/// @param items how many different items they held
/// @param count how many patterns there are
/// @param usage what the fastest run took
public record MinedPatterns(
        String task,
        String algorithm,
        int transactions,
        int items,
        long count,
        ResourceUsage usage) {}
