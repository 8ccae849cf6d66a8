/// The sink that takes every kind of pattern. The kinds and their engines have a package each
/// below.
@NullMarked
package io.quando.mining;

import org.jspecify.annotations.NullMarked;
