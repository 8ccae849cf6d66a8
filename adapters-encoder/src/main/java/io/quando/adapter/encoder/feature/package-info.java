/// Features of items as numbers, such as of texts: initial rows of a network, or a second input by
/// which it knows items without events.
@NullMarked
package io.quando.adapter.encoder.feature;

import org.jspecify.annotations.NullMarked;
