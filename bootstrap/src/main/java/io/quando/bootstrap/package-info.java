/// The program: the command line, and the Quarkus application that it starts where a command needs
/// one.
@NullMarked
package io.quando.bootstrap;

import org.jspecify.annotations.NullMarked;
