/// Association rules and their measures, the book in which the live ones stand, and the sink that
/// takes every kind of pattern; the kinds themselves and their engines have a package each below.
@NullMarked
package io.quando.domain.mining;

import org.jspecify.annotations.NullMarked;
