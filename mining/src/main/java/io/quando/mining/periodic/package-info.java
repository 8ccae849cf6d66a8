/// Periodic itemsets: those that recur at bounded intervals, with small deviations, or only for a
/// while. A period is the time from one transaction that holds a set to the next.
@NullMarked
package io.quando.mining.periodic;

import org.jspecify.annotations.NullMarked;
