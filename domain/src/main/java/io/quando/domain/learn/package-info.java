/// Learning from the log in the background: jobs, and the model versions that they publish.
@NullMarked
package io.quando.domain.learn;

import org.jspecify.annotations.NullMarked;
