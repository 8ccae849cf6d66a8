/// Sequence encoders on DJL and PyTorch: the networks, their losses and their training. It runs in
/// a worker process; a server never loads it.
@NullMarked
package io.quando.adapter.encoder;

import org.jspecify.annotations.NullMarked;
