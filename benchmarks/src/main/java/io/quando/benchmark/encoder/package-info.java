/// Measures what training encoders costs: steps by size, loss and threads, where the processor time
/// goes, memory, and what less exact matrix products cost in quality. Every training is a process
/// of its own, with the classes and options of the worker.
@NullMarked
package io.quando.benchmark.encoder;

import org.jspecify.annotations.NullMarked;
