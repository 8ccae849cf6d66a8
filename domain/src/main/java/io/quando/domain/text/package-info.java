/// Text that comes from outside.
@NullMarked
package io.quando.domain.text;

import org.jspecify.annotations.NullMarked;
