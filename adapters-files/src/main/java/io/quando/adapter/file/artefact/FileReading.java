package io.quando.adapter.file.artefact;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quando.domain.encode.ArtefactException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Objects;

/// Reads files that may be damaged, and reports the damage.
final class FileReading {
    /// The largest manifest: manifests have some kilobytes, and a far longer file is something
    /// else.
    private static final int SMALL = 1 << 24;

    interface Expectation {
        FileStamp stamp() throws IOException;
    }

    interface Reading<S, T> {
        T of(S source) throws IOException;
    }

    private FileReading() {}

    /// Reads a short file.
    static <T> T small(Path file, Reading<byte[], T> reading) {
        try {
            long bytes = Files.size(file);
            if (bytes > SMALL) {
                throw new MalformedFileException(
                        "it has %d bytes, and at most %d are expected".formatted(bytes, SMALL));
            }
            return reading.of(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    /// Reads a file of known length and checksum. Damage is reported as such, not as its
    /// consequences.
    static <T> T verified(Path file, Expectation expectation, Reading<InputStream, T> reading) {
        try {
            FileStamp expected = expectation.stamp();
            requireLength(Files.size(file), expected);
            try (DigestInputStream in =
                    new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
                T value = read(in, expected, reading);
                requireSum(in, expected);
                return value;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(file, e);
        }
    }

    private static <T> T read(
            DigestInputStream in, FileStamp expected, Reading<InputStream, T> reading)
            throws IOException {
        try {
            return reading.of(in);
        } catch (MalformedFileException | JsonProcessingException | IllegalArgumentException e) {
            requireSum(in, expected);
            throw e;
        }
    }

    private static void requireLength(long bytes, FileStamp expected)
            throws MalformedFileException {
        if (bytes != expected.bytes()) {
            throw new MalformedFileException(
                    "it has %d bytes, and the manifest says %d".formatted(bytes, expected.bytes()));
        }
    }

    private static void requireSum(DigestInputStream in, FileStamp expected) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
        if (!found.equals(expected.sha256())) {
            throw new MalformedFileException(
                    "its SHA-256 is %s, and the manifest says %s"
                            .formatted(found, expected.sha256()));
        }
    }

    private static ArtefactException unreadable(Path file, Exception cause) {
        return new ArtefactException(
                "The file (%s) of a stored encoder cannot be used: %s. Restore the folder from a backup, or remove it and train again."
                        .formatted(file, words(cause)),
                cause);
    }

    private static String words(Exception cause) {
        return switch (cause) {
            case NoSuchFileException e -> "it is missing";
            case AccessDeniedException e -> "access to it is denied";
            case JsonProcessingException e -> "it is not JSON, " + e.getOriginalMessage();
            default -> Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        };
    }
}
