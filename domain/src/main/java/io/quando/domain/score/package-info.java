/// Models of the next item: a learner learns from sequences, and the model that it learns gives
/// every item a score for a history. Baselines, sequence encoders and the live recommender share
/// this form.
@NullMarked
package io.quando.domain.score;

import org.jspecify.annotations.NullMarked;
