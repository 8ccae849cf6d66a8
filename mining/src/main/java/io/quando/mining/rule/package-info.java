/// Association rules over numbered items: their search, their measures, and which of them hold
/// beyond chance.
@NullMarked
package io.quando.mining.rule;

import org.jspecify.annotations.NullMarked;
