/// Reads the ways in which people and programs write moments. A [DateNotation] is one order of
/// year, month and day; [IsoTime] is what needs no context to be understood, and [EpochTime] a
/// number that counts from 1970 on.
@NullMarked
package io.quando.domain.time;

import org.jspecify.annotations.NullMarked;
