/// Sequential patterns: sequences of itemsets, the patterns that many of them share, and rules of
/// the kind "customers who buy these buy those later". Items are plain numbers here, as in
/// `itemset`. Gaps and windows may be measured in elements or in time.
@NullMarked
package io.quando.mining.sequential;

import org.jspecify.annotations.NullMarked;
