package io.quando.mining.periodic;

/// A time interval in the unit of the transactions, both ends included.
public record TimeInterval(long from, long to) {}
