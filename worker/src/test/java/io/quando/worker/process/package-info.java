/// The two packaged programs, and what each must not have.
@NullMarked
package io.quando.worker.process;

import org.jspecify.annotations.NullMarked;
