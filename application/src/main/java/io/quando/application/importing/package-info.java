/// Use cases: take the interactions of another system over, cleaned, pseudonymised and each once;
/// and take over what it says about its items. A source of interactions is read twice: first to
/// learn its size, its usual quantities and prices and its titles, then to judge and store its
/// rows.
@NullMarked
package io.quando.application.importing;

import org.jspecify.annotations.NullMarked;
