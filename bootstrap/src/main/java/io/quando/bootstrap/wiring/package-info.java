/// Puts the house together: every use case is made here from the adapters that configuration chose.
@NullMarked
package io.quando.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
