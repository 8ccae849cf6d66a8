/// Files about an evaluation: its split, to be used again, and its report in numbers, words and
/// pictures.
@NullMarked
package io.quando.adapter.file.evaluation;

import org.jspecify.annotations.NullMarked;
