/// Whose data it is. A tenant is in every key, table and port call.
@NullMarked
package io.quando.domain.tenant;

import org.jspecify.annotations.NullMarked;
