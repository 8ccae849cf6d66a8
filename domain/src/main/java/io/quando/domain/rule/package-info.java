/// Association rules between catalogue items and their measures, how they are learnt from baskets,
/// and the book in which the live ones stand.
@NullMarked
package io.quando.domain.rule;

import org.jspecify.annotations.NullMarked;
