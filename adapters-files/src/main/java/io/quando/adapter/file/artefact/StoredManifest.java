package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Manifest;
import java.util.Map;

/// The content of `manifest.json`.
///
/// @param tensors number of tensors
/// @param items number of items in the vocabulary
/// @param files all other files, by name
record StoredManifest(Manifest manifest, int tensors, int items, Map<String, FileStamp> files) {
    FileStamp stamp(String file) throws MalformedFileException {
        FileStamp stamp = files.get(file);
        if (stamp == null) {
            throw new MalformedFileException("it does not have the length of (%s)".formatted(file));
        }
        return stamp;
    }
}
