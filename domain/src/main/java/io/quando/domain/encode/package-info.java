/// Sequence encoders: networks that read a sequence and score the next item. The package holds the
/// parts of a trained encoder, the ports to train and store one, and the blend with counts and
/// rules. The networks themselves are in an adapter.
@NullMarked
package io.quando.domain.encode;

import org.jspecify.annotations.NullMarked;
