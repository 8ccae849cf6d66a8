/// Files of an evaluation: its split, its records of trials, and its report in numbers, words and
/// pictures.
@NullMarked
package io.quando.adapter.file.evaluation;

import org.jspecify.annotations.NullMarked;
