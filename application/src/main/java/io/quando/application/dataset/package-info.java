/// Use case: read an external data set as sequences, to evaluate models on it. Nothing is stored;
/// rows are cleaned by the rules of an import.
@NullMarked
package io.quando.application.dataset;

import org.jspecify.annotations.NullMarked;
