/// From a context to a slate: sources propose candidates with evidence, the blend puts them in one
/// order, and every place is explained by what brought it there.
@NullMarked
package io.quando.domain.recommend;

import org.jspecify.annotations.NullMarked;
