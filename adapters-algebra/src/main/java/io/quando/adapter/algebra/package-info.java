/// Linear algebra on large matrices by EJML. What comes in and goes out are plain arrays.
@NullMarked
package io.quando.adapter.algebra;

import org.jspecify.annotations.NullMarked;
