/// What a model of the next item is: something that learns from sequences, and then gives every
/// item a score for a history. Baselines, sequence encoders and the live recommender are all seen
/// so.
@NullMarked
package io.quando.domain.score;

import org.jspecify.annotations.NullMarked;
