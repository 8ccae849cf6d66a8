/// The parts that all searches for patterns share: their resources, the report of their progress,
/// and the team of threads that shares the work and hands over the patterns.
@NullMarked
package io.quando.mining.search;

import org.jspecify.annotations.NullMarked;
