/// Losses of a training, with analytic gradients, which need no graph, where they are known.
@NullMarked
package io.quando.adapter.encoder.loss;

import org.jspecify.annotations.NullMarked;
