package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Manifest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The files of one encoder.
///
/// `manifest.json` has the lengths and checksums of the others, and `SHA256SUMS` that of the
/// manifest, too, so that no change of a byte goes unnoticed.
record ArtefactFolder(Path folder) {
    static final String MODEL = "model.safetensors";
    static final String VOCABULARY = "vocabulary.json";
    static final String MANIFEST = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    void write(Disk disk, Artefact artefact) throws IOException {
        TensorFile tensors = tensors(artefact);
        Map<String, FileStamp> files = new TreeMap<>();
        files.put(MODEL, write(disk, MODEL, out -> new SafetensorsWriter(out).write(tensors)));
        files.put(
                VOCABULARY,
                write(disk, VOCABULARY, out -> VocabularyJson.write(artefact.vocabulary(), out)));
        StoredManifest stored =
                new StoredManifest(
                        artefact.manifest(), tensors.size(), artefact.vocabulary().size(), files);
        byte[] json = ManifestJson.bytes(stored);
        write(disk, MANIFEST, out -> out.write(json));
        write(disk, SUMS, out -> out.write(Checksums.of(json, stored)));
    }

    /// The approximate size of the files in bytes.
    static long bytes(Artefact artefact) throws IOException {
        return SafetensorsWriter.bytes(tensors(artefact))
                + VocabularyJson.bytes(artefact.vocabulary());
    }

    private FileStamp write(Disk disk, String file, Writing writing) throws IOException {
        try (StampingOutput out = new StampingOutput(disk.create(folder.resolve(file)))) {
            writing.to(out);
            return out.stamp();
        }
    }

    private static TensorFile tensors(Artefact artefact) {
        return new TensorFile(
                Map.of("quando", "encoder"), artefact.tensors(), artefact.quantised());
    }

    Manifest manifest() {
        return stored().manifest();
    }

    Artefact read() {
        StoredManifest stored = stored();
        Path model = folder.resolve(MODEL);
        TensorFile tensors =
                FileReading.verified(
                        model,
                        () -> stored.stamp(MODEL),
                        in -> {
                            TensorFile file =
                                    new SafetensorsReader(in).read(stored.stamp(MODEL).bytes());
                            requireCount("tensors", file.size(), stored.tensors());
                            return file;
                        });
        return FileReading.verified(
                folder.resolve(VOCABULARY),
                () -> stored.stamp(VOCABULARY),
                in -> {
                    var vocabulary = VocabularyJson.read(in);
                    requireCount("items", vocabulary.size(), stored.items());
                    return new Artefact(
                            stored.manifest(), vocabulary, tensors.tensors(), tensors.quantised());
                });
    }

    private static void requireCount(String what, int found, int expected)
            throws MalformedFileException {
        if (found != expected) {
            throw new MalformedFileException(
                    "it holds %d %s, and the manifest says %d".formatted(found, what, expected));
        }
    }

    private StoredManifest stored() {
        byte[] sums = FileReading.small(folder.resolve(SUMS), bytes -> bytes);
        return FileReading.small(
                folder.resolve(MANIFEST),
                bytes -> {
                    Checksums.requireManifest(bytes, sums);
                    StoredManifest stored = ManifestJson.read(bytes);
                    Checksums.requireAll(bytes, stored, sums);
                    return stored;
                });
    }
}
