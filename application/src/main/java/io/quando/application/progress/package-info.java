/// How far a long job is. Whoever starts the job says who wants to know.
@NullMarked
package io.quando.application.progress;

import org.jspecify.annotations.NullMarked;
