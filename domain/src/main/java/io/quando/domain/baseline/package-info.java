/// Models that learn by counting or in closed form: the baselines that every trained model has to
/// beat. Each follows a paper that it names.
@NullMarked
package io.quando.domain.baseline;

import org.jspecify.annotations.NullMarked;
