/// The progress of long jobs. The caller of a job gives it a listener.
@NullMarked
package io.quando.application.progress;

import org.jspecify.annotations.NullMarked;
