package io.quando.application.mine;

/// The result of mining.
///
/// @param task name of the task
/// @param algorithm engine that was used
/// @param transactions number of transactions, or of sequences
/// @param items number of distinct items
/// @param named true if items have names
/// @param count number of patterns
/// @param usage time and memory of the fastest run
public record MinedPatterns(
        String task,
        String algorithm,
        int transactions,
        int items,
        boolean named,
        long count,
        ResourceUsage usage) {}
