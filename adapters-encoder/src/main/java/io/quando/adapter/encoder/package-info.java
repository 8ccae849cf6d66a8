/// Sequence encoders on DJL and PyTorch, of any recipe: trained, stored and opened. It runs in a
/// worker process; a server never loads it.
@NullMarked
package io.quando.adapter.encoder;

import org.jspecify.annotations.NullMarked;
