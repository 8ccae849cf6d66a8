package io.quando.domain.mining.periodic;

/// The periods of an itemset. The first counts from 0 to its first transaction, and the last from
/// its last transaction to the last of all.
///
/// @param support how many transactions hold the itemset
/// @param shortest the shortest period but for the first and the last, which tell little; the
///   largest `long` if there is no other
/// @param longest the longest period
/// @param average all periods together by how many there are, which is one more than the support
public record Periods(int support, long shortest, long longest, double average) {}
