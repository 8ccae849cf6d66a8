/// Patterns in time: sequences of itemsets, the sequential patterns that many of them share, and
/// rules of the kind "who did these will do those later". Items are plain numbers here, as in
/// `itemset`; gaps and windows may be measured in elements or in time.
@NullMarked
package io.quando.domain.mining.sequential;

import org.jspecify.annotations.NullMarked;
