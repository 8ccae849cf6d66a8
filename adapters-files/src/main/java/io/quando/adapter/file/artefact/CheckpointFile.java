package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Checkpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/// A checkpoint in one file: safetensors with the facts as metadata, followed by their SHA-256.
record CheckpointFile(Path file) {
    private static final String FORMAT = "quando";
    private static final String VERSION = "checkpoint 1";
    private static final String FACT = "fact.";

    void write(Disk disk, Checkpoint checkpoint) throws IOException {
        try (OutputStream out = disk.create(file)) {
            DigestOutputStream digested = new DigestOutputStream(out, Sha256.digest());
            new SafetensorsWriter(digested).write(tensors(checkpoint));
            out.write(digested.getMessageDigest().digest());
        }
    }

    static long bytes(Checkpoint checkpoint) throws IOException {
        return SafetensorsWriter.bytes(tensors(checkpoint)) + Sha256.BYTES;
    }

    private static TensorFile tensors(Checkpoint checkpoint) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(FORMAT, VERSION);
        checkpoint.facts().forEach((name, fact) -> metadata.put(FACT + name, fact));
        return new TensorFile(metadata, checkpoint.tensors(), Map.of());
    }

    /// Reads the checkpoint.
    ///
    /// @throws MalformedFileException if the file is damaged
    Checkpoint read() throws IOException {
        long bytes = Files.size(file) - Sha256.BYTES;
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digested = new DigestInputStream(in, Sha256.digest());
            TensorFile tensors = new SafetensorsReader(digested).read(bytes);
            byte[] sum = digested.getMessageDigest().digest();
            if (!MessageDigest.isEqual(sum, in.readAllBytes())) {
                throw new MalformedFileException("its SHA-256 differs from the one stored in it");
            }
            if (!VERSION.equals(tensors.metadata().get(FORMAT))) {
                throw new MalformedFileException("it is not a %s".formatted(VERSION));
            }
            return new Checkpoint(facts(tensors.metadata()), tensors.tensors());
        }
    }

    private static Map<String, String> facts(Map<String, String> metadata) {
        Map<String, String> facts = new HashMap<>();
        metadata.forEach((name, text) -> {
            if (name.startsWith(FACT)) {
                facts.put(name.substring(FACT.length()), text);
            }
        });
        return facts;
    }
}
