/// Files of the outside world: tables of interactions and transactions to mine, as they are or
/// packed with gzip or zstd. A file that cannot be read to its end is refused with its name, the
/// place and what to do.
@NullMarked
package io.quando.adapter.file;

import org.jspecify.annotations.NullMarked;
