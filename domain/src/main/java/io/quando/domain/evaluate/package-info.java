/// Offline evaluation without leaks: splits of sequences into training data and questions, full
/// rankings over all items with pessimistic ties, and the significance of differences.
@NullMarked
package io.quando.domain.evaluate;

import org.jspecify.annotations.NullMarked;
