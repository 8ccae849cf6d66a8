/// The commands of `quando`: they read the command line, call a use case and print what it answers.
@NullMarked
package io.quando.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
