/// Turns the rows of other systems into interactions. A [ColumnMapping] says which column plays
/// which role, a [CleaningPolicy] how to read the values, and the [Cleaner] keeps or rejects each
/// row and says why. Nothing is dropped in silence: the [CleaningReport] accounts for every row.
@NullMarked
package io.quando.domain.cleaning;

import org.jspecify.annotations.NullMarked;
