/// Learning from the log in the background: jobs, and the versions of models that they publish.
@NullMarked
package io.quando.domain.learn;

import org.jspecify.annotations.NullMarked;
