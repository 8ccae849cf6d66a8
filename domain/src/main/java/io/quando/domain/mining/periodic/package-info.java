/// Itemsets that come back: at regular times, about as regularly, or regularly for a while. What
/// counts is the time from one transaction that holds a set to the next, called a period.
@NullMarked
package io.quando.domain.mining.periodic;

import org.jspecify.annotations.NullMarked;
