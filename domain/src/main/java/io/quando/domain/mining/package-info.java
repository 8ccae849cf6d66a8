/// Patterns in what users do: frequent itemsets, the engines that find them, association rules and
/// their measures, and the book in which the live rules stand.
@NullMarked
package io.quando.domain.mining;

import org.jspecify.annotations.NullMarked;
