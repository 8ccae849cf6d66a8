/// The command line. A command reads its options, calls one use case and prints the answer; it has
/// no logic of its own. Exit 0 is success, 1 failure, 2 wrong use.
@NullMarked
package io.quando.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
