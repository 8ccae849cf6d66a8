/// What computes: libtorch, started once, with its threads, devices and precision, and the numbers
/// that go in and out of it.
@NullMarked
package io.quando.adapter.encoder.runtime;

import org.jspecify.annotations.NullMarked;
