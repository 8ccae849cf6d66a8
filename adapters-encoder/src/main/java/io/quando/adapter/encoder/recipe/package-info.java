/// The models by name: their hyperparameters, and the network, lessons and answers that these make.
@NullMarked
package io.quando.adapter.encoder.recipe;

import org.jspecify.annotations.NullMarked;
