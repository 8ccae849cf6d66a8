/// Use case: read a data set of the outside world as sequences, to evaluate models on it. Nothing
/// is stored; rows are cleaned by the same rules as at an import.
@NullMarked
package io.quando.application.dataset;

import org.jspecify.annotations.NullMarked;
