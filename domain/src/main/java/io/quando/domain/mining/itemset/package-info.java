/// Itemsets: the transactions they are sought in, the engines that find the frequent, closed or
/// maximal ones or the most frequent of all, an estimate of how many there will be, and the table
/// that keeps what was found. Items are plain numbers here; whoever has names for them keeps the
/// names. An engine is one class behind `ItemsetMiner`, and all of them find the same sets.
@NullMarked
package io.quando.domain.mining.itemset;

import org.jspecify.annotations.NullMarked;
