/// ELKI's miner behind the same command line and the same figures as `quando mine`.
@NullMarked
package io.quando.benchmark.elki;

import org.jspecify.annotations.NullMarked;
