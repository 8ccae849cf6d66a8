/// Behaviour as models learn from it: sequences and texts, read from the log and the catalogue.
@NullMarked
package io.quando.application.sequences;

import org.jspecify.annotations.NullMarked;
