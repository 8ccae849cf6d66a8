/// Itemsets: the transactions, the engines that find frequent, closed, maximal or the most frequent
/// sets, an estimate of their number, and a table of the result. Items are plain numbers here; the
/// caller keeps their names. Each engine is one class behind `ItemsetMiner`, and all engines find
/// the same sets.
@NullMarked
package io.quando.mining.itemset;

import org.jspecify.annotations.NullMarked;
