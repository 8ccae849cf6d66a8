/// Baskets counted while the log goes on: which items stood in which basket, and on which local
/// day. From it come, exactly and at any moment, the supports of a rule in any calendar window as
/// the sum of its days, the companions of an item, and both in one kind of moment.
@NullMarked
package io.quando.domain.basket;

import org.jspecify.annotations.NullMarked;
