package io.quando.application.mine;

import io.quando.mining.itemset.TransactionSource;
import io.quando.mining.sequential.SequenceSource;

/// The sources to mine; a task reads the one that it needs, and no other.
///
/// @param transactions sets of items
/// @param sequences lists of sets of items
public record MiningSources(TransactionSource transactions, SequenceSource sequences) {}
