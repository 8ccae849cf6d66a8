/// Use case: mine patterns from a source of transactions or sequences, with a choice of engines,
/// and measure the cost.
@NullMarked
package io.quando.application.mine;

import org.jspecify.annotations.NullMarked;
