package io.quando.adapter.file.artefact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The file `SHA256SUMS`, as `sha256sum -c` reads it: the manifest's line first.
final class Checksums {
    private Checksums() {}

    static byte[] of(byte[] manifest, StoredManifest stored) {
        StringBuilder lines = new StringBuilder(line(Sha256.of(manifest), ArtefactFolder.MANIFEST));
        stored.files().forEach((name, stamp) -> lines.append(line(stamp.sha256(), name)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Requires the manifest that was written.
    ///
    /// @throws MalformedFileException if it is another
    static void requireManifest(byte[] manifest, byte[] sums) throws MalformedFileException {
        String expected = line(Sha256.of(manifest), ArtefactFolder.MANIFEST);
        String found = new String(sums, StandardCharsets.UTF_8);
        if (!found.startsWith(expected)) {
            throw new MalformedFileException(
                    "its SHA-256 is %s, and the first line of %s is (%s)"
                            .formatted(
                                    Sha256.of(manifest),
                                    ArtefactFolder.SUMS,
                                    found.lines().findFirst().orElse("")));
        }
    }

    /// Requires the sums that were written.
    ///
    /// @throws MalformedFileException if they are others
    static void requireAll(byte[] manifest, StoredManifest stored, byte[] sums)
            throws MalformedFileException {
        if (!Arrays.equals(of(manifest, stored), sums)) {
            throw new MalformedFileException(
                    "its checksums differ from those in %s beside it, which was changed"
                            .formatted(ArtefactFolder.SUMS));
        }
    }

    private static String line(String sha256, String file) {
        return sha256 + "  " + file + "\n";
    }
}
