/// Encoders as folders of files that other programs can read as well: numbers in the safetensors
/// format, names and facts in JSON, checksums for `sha256sum -c`. A folder appears whole, on the
/// disk, or not at all, and whatever was changed in it since is noticed.
@NullMarked
package io.quando.adapter.file.artefact;

import org.jspecify.annotations.NullMarked;
