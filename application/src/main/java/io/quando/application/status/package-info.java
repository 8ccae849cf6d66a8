/// Use case: say what a tenant has: events, items, models.
@NullMarked
package io.quando.application.status;

import org.jspecify.annotations.NullMarked;
