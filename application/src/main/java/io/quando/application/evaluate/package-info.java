/// Judging models by one yardstick: each learns what the split allows and answers the same
/// questions; the floor stands beside them.
@NullMarked
package io.quando.application.evaluate;

import org.jspecify.annotations.NullMarked;
