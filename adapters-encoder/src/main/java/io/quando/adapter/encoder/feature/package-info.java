/// What is known of items beside events, as numbers: where networks begin, and what items that
/// nobody has touched are known by.
@NullMarked
package io.quando.adapter.encoder.feature;

import org.jspecify.annotations.NullMarked;
