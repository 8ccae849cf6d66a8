/// Sequence encoders on DJL and PyTorch: trains, stores and opens those of any recipe. It runs in a
/// worker process; a server never loads it.
@NullMarked
package io.quando.adapter.encoder;

import org.jspecify.annotations.NullMarked;
