/// Models that learn by counting or in closed form: what every learned model of the next item has
/// to beat. Each follows a paper that it names.
@NullMarked
package io.quando.domain.baseline;

import org.jspecify.annotations.NullMarked;
