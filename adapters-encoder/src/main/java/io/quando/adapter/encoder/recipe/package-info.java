/// The models by name: what can be set of each, and which network, lessons and answers that makes.
@NullMarked
package io.quando.adapter.encoder.recipe;

import org.jspecify.annotations.NullMarked;
