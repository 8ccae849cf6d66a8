/// Adapters that need the JDK alone: stores in memory and keys in files. Offline commands and tests
/// run on them; what they keep in memory is gone with the process.
@NullMarked
package io.quando.adapter.local;

import org.jspecify.annotations.NullMarked;
