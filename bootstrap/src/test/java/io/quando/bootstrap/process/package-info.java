/// The program driven from outside, as processes with signals and exit codes.
@NullMarked
package io.quando.bootstrap.process;

import org.jspecify.annotations.NullMarked;
