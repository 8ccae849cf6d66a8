/// Use case: look into the baskets as they are now: how a rule held from day to day, and what goes
/// with an item.
@NullMarked
package io.quando.application.explore;

import org.jspecify.annotations.NullMarked;
