/// Measurements of a running Quando from outside. Every published figure comes from one of them.
@NullMarked
package io.quando.benchmark;

import org.jspecify.annotations.NullMarked;
