/// The input of a training step: examples cut out of sequences, and batches of them.
@NullMarked
package io.quando.adapter.encoder.batch;

import org.jspecify.annotations.NullMarked;
