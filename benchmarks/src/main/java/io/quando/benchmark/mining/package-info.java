/// Measurements of pattern mining: beside another miner, by kind of pattern, by threads, with
/// growing data and falling support. Every run is a process of its own, as a user would start it.
@NullMarked
package io.quando.benchmark.mining;

import org.jspecify.annotations.NullMarked;
