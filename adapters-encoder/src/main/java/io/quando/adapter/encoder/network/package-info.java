/// Networks: what their weights are, and how they turn items into states.
@NullMarked
package io.quando.adapter.encoder.network;

import org.jspecify.annotations.NullMarked;
