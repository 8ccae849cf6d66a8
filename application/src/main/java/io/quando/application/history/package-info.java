/// Use case: read what a user did, newest first.
@NullMarked
package io.quando.application.history;

import org.jspecify.annotations.NullMarked;
