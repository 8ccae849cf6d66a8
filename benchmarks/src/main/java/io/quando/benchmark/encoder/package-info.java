/// Measurements of the cost of training encoders: steps by size, loss and threads, the use of
/// processor time, memory, and the quality with less exact matrix products. Every training is a
/// process of its own, with the classes and options of the worker.
@NullMarked
package io.quando.benchmark.encoder;

import org.jspecify.annotations.NullMarked;
