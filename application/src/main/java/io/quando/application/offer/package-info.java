/// What may be offered at all: items that are in the catalogue and available.
@NullMarked
package io.quando.application.offer;

import org.jspecify.annotations.NullMarked;
