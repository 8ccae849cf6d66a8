/// Files on disk as sources and targets: plain, gzip or Zstandard. Readers name the file, the line
/// and the offending text when something is not as it should be.
@NullMarked
package io.quando.adapter.file;

import org.jspecify.annotations.NullMarked;
