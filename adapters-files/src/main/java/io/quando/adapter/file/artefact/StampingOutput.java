package io.quando.adapter.file.artefact;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Counts and hashes the bytes written.
final class StampingOutput extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    StampingOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] data, int offset, int length) throws IOException {
        out.write(data, offset, length);
        digest.update(data, offset, length);
        bytes += length;
    }

    /// The stamp, to be taken once after the last byte.
    FileStamp stamp() {
        return new FileStamp(bytes, HexFormat.of().formatHex(digest.digest()));
    }
}
