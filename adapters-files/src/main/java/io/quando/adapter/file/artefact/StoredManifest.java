package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Manifest;
import java.util.Map;

/// What `manifest.json` says.
///
/// @param tensors how many there are
/// @param items how many the vocabulary has
/// @param files all others that were written, by name
record StoredManifest(Manifest manifest, int tensors, int items, Map<String, FileStamp> files) {
    FileStamp stamp(String file) throws MalformedFileException {
        FileStamp stamp = files.get(file);
        if (stamp == null) {
            throw new MalformedFileException("it does not tell the length of (%s)".formatted(file));
        }
        return stamp;
    }
}
