/// What every search for patterns has in common: how much it may take, whom it tells how far it is,
/// and how its threads share the work and hand over what they find.
@NullMarked
package io.quando.domain.mining.search;

import org.jspecify.annotations.NullMarked;
