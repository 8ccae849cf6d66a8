package io.quando.adapter.rest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The content of a body in gzip, up to a bound: a small body can hold gigabytes.
final class InflatedBody extends InputStream {
    private static final int TOO_LARGE = 413;

    private final InputStream body;
    private @Nullable InputStream inflated;
    private long left;

    InflatedBody(InputStream body, long max) {
        this.body = body;
        this.left = max;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /// @throws BadRequest if it is no gzip, or more comes out than may
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            if (inflated == null) {
                inflated = new GZIPInputStream(body);
            }
            int count = inflated.read(target, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new BadRequest(TOO_LARGE, Problems.refusal(TOO_LARGE));
            }
            return count;
        } catch (ZipException | EOFException e) {
            throw new BadRequest(
                    "The body is no whole gzip, as its Content-Encoding says: compress it again, or send it as it is.");
        }
    }
}
