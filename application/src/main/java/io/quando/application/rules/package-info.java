/// Use case: read the live rules and decide about them.
@NullMarked
package io.quando.application.rules;

import org.jspecify.annotations.NullMarked;
