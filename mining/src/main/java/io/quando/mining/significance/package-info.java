/// Tells what holds in transactions beyond chance from what does not: a test of one rule, what
/// chance alone would make of transactions of different sizes, and how many of many tests count.
@NullMarked
package io.quando.mining.significance;

import org.jspecify.annotations.NullMarked;
