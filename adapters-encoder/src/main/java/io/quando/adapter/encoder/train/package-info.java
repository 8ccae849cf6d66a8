/// The training loop: it knows weights, steps and losses, and neither networks nor sequences.
@NullMarked
package io.quando.adapter.encoder.train;

import org.jspecify.annotations.NullMarked;
