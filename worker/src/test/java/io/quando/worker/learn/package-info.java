/// Trainings with real networks and real files, without a process of their own.
@NullMarked
package io.quando.worker.learn;

import org.jspecify.annotations.NullMarked;
