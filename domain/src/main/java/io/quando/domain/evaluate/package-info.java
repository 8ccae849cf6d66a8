/// How good a model is, measured without looking ahead: splits of sequences into what is learnt and
/// what is asked, full rankings over all items with pessimistic ties, and what is significant.
@NullMarked
package io.quando.domain.evaluate;

import org.jspecify.annotations.NullMarked;
