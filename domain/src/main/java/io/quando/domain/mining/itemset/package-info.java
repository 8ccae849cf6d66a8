/// Frequent itemsets: the transactions they are sought in, the engines that find them, and the
/// table that keeps what was found. Items are plain numbers here; whoever has names for them keeps
/// the names. An engine is one class behind `ItemsetMiner`, and all of them find the same sets.
@NullMarked
package io.quando.domain.mining.itemset;

import org.jspecify.annotations.NullMarked;
