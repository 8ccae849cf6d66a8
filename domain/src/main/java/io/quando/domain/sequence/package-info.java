/// Behaviour as numbers: users' sequences of item codes, compact enough that a model can learn from
/// millions of events, and the history that a model is asked about.
@NullMarked
package io.quando.domain.sequence;

import org.jspecify.annotations.NullMarked;
