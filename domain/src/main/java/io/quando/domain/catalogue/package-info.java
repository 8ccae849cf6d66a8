/// What there is to recommend: items, their attributes and when they are available.
@NullMarked
package io.quando.domain.catalogue;

import org.jspecify.annotations.NullMarked;
