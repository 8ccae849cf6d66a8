/// What is made small while a network learns, with gradients that need no graph where they are
/// known.
@NullMarked
package io.quando.adapter.encoder.loss;

import org.jspecify.annotations.NullMarked;
