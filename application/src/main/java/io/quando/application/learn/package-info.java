/// Use case: learn from the log. A request puts a job on the board; a worker takes it, and
/// publishes a model that servers load as a whole.
@NullMarked
package io.quando.application.learn;

import org.jspecify.annotations.NullMarked;
