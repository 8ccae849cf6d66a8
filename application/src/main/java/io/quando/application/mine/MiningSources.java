package io.quando.application.mine;

import io.quando.domain.mining.itemset.TransactionSource;
import io.quando.domain.mining.sequential.SequenceSource;

/// The sources to mine; a task reads the one that it needs, and no other.
///
/// @param transactions sets of items
/// @param sequences lists of sets of items
public record MiningSources(TransactionSource transactions, SequenceSource sequences) {}
