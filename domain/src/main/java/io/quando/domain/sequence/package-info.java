/// Behaviour as numbers: users' sequences of item codes, compact enough to learn from millions of
/// events, and the histories that models are asked about.
@NullMarked
package io.quando.domain.sequence;

import org.jspecify.annotations.NullMarked;
