/// Answers of trained networks: scores of all items for histories.
@NullMarked
package io.quando.adapter.encoder.answer;

import org.jspecify.annotations.NullMarked;
