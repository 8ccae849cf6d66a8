/// Linear algebra on large matrices by EJML. Inputs and outputs are plain arrays.
@NullMarked
package io.quando.adapter.algebra;

import org.jspecify.annotations.NullMarked;
