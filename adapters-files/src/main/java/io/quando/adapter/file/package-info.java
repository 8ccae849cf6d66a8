/// Files as sources: tables of interactions with or without compression, and the presets that know
/// well-known data sets by their columns. Nothing here writes.
@NullMarked
package io.quando.adapter.file;

import org.jspecify.annotations.NullMarked;
