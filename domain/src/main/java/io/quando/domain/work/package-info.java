/// Threads for work that can be done in parts, handed in by whoever starts the program.
@NullMarked
package io.quando.domain.work;

import org.jspecify.annotations.NullMarked;
