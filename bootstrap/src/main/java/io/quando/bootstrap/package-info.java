/// The program: the command line, and the Quarkus application that it starts if a command needs
/// one.
@NullMarked
package io.quando.bootstrap;

import org.jspecify.annotations.NullMarked;
