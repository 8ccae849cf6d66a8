/// Counts that follow the log event by event: what comes after what, and what is popular when. One
/// writer applies interactions and publishes; readers see published, immutable lists without locks.
@NullMarked
package io.quando.domain.statistics;

import org.jspecify.annotations.NullMarked;
