package io.quando.mining.periodic;

/// The periods of an itemset. The first counts from 0 to its first transaction, and the last from
/// its last transaction to the last of all.
///
/// @param support number of transactions that hold the itemset
/// @param shortest shortest period, without the first and the last, which tell little; the largest
///   `long` if there is no other
/// @param longest longest period
/// @param average sum of all periods divided by their number, which is the support plus one
public record Periods(int support, long shortest, long longest, double average) {}
