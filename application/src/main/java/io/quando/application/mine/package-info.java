/// Mining patterns from a source of transactions: what to find, with which engine, and what it
/// cost.
@NullMarked
package io.quando.application.mine;

import org.jspecify.annotations.NullMarked;
