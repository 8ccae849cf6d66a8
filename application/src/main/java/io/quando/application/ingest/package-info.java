/// Use case: take interactions in, once each, and tell those who follow the log.
@NullMarked
package io.quando.application.ingest;

import org.jspecify.annotations.NullMarked;
