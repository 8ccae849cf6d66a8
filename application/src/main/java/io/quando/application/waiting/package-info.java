/// Waiting for stages, for jobs that have a thread of their own.
@NullMarked
package io.quando.application.waiting;

import org.jspecify.annotations.NullMarked;
