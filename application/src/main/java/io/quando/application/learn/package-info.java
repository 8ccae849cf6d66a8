/// Use case: learn from the log. Whoever wants something learnt puts a job on the board; a worker
/// takes it, and publishes a model that servers take over whole.
@NullMarked
package io.quando.application.learn;

import org.jspecify.annotations.NullMarked;
