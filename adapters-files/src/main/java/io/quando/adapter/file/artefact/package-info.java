/// Encoders as folders of files in open formats: numbers as safetensors, names and facts as JSON,
/// checksums for `sha256sum -c`. A folder appears on the disk as a whole or not at all, and later
/// changes to it are noticed.
@NullMarked
package io.quando.adapter.file.artefact;

import org.jspecify.annotations.NullMarked;
