/// Use case: keep what answers are made of in memory and up to date with the log and the live
/// model.
@NullMarked
package io.quando.application.follow;

import org.jspecify.annotations.NullMarked;
