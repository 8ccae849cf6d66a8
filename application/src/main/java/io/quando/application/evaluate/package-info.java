/// Comparison of models under the same conditions: each learns from the data that the split allows
/// and answers the same questions. A baseline, the floor, is always among them.
@NullMarked
package io.quando.application.evaluate;

import org.jspecify.annotations.NullMarked;
