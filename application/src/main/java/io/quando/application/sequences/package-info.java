/// What users did, read from the log and the catalogue in the form that models learn from.
@NullMarked
package io.quando.application.sequences;

import org.jspecify.annotations.NullMarked;
