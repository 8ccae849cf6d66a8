/// Protection of the people behind the data: raw user ids stop at the edge, pseudonyms live inside.
@NullMarked
package io.quando.domain.privacy;

import org.jspecify.annotations.NullMarked;
