package io.quando.adapter.file;

/// A line of a text.
///
/// @param number from 1 on, as an editor counts
/// @param text what stands on it, up to [TextLines#LONGEST] characters
/// @param ending the line break behind it; empty at the end of the text
/// @param cut whether it was longer
record TextLine(long number, String text, String ending, boolean cut) {}
