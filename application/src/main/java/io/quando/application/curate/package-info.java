/// Use case: keep the catalogue.
@NullMarked
package io.quando.application.curate;

import org.jspecify.annotations.NullMarked;
