/// Networks: their weights, and the computation of states from items.
@NullMarked
package io.quando.adapter.encoder.network;

import org.jspecify.annotations.NullMarked;
