/// Trained networks that answer: scores of all items for histories.
@NullMarked
package io.quando.adapter.encoder.answer;

import org.jspecify.annotations.NullMarked;
