/// What every search for patterns has in common: how much it may take, and whom it tells how far it
/// is.
@NullMarked
package io.quando.domain.mining.search;

import org.jspecify.annotations.NullMarked;
