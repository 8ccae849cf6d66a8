/// The tensor library: libtorch, started once, with its threads, devices, precision and memory.
@NullMarked
package io.quando.adapter.encoder.runtime;

import org.jspecify.annotations.NullMarked;
