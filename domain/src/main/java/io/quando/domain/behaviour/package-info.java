/// What users do: interactions, the sequences and sessions they form, and the log that keeps them
/// all.
@NullMarked
package io.quando.domain.behaviour;

import org.jspecify.annotations.NullMarked;
