package io.quando.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes bytes, skips a byte order mark, and tells exactly which byte it could not decode; the
/// JDK's reader does not.
final class StrictReader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private long consumed;
    private boolean atEnd;
    private boolean begun;

    StrictReader(InputStream in, Charset encoding) {
        this.in = in;
        this.decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// @param length at least 2, so that a surrogate pair has room
    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, offset, length).slice();
        while (true) {
            decode(out);
            if (out.position() > 0) {
                return out.position();
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void decode(CharBuffer out) throws IOException {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, out, atEnd);
        consumed += bytes.position() - before;
        if (result.isError() && out.position() == 0) {
            throw new UndecodableException(consumed, bytes.get(bytes.position()) & 0xFF);
        }
        if (!begun && out.position() > 0) {
            begun = true;
            skipMark(out);
            requireText(out);
        }
    }

    /// Zeros on the first line are what ASCII is in UTF-16 or in what is no text.
    private static void requireText(CharBuffer out) throws UndecodableException {
        for (int i = 0; i < out.position() && out.get(i) != '\n'; i++) {
            if (out.get(i) == 0) {
                throw new UndecodableException(i, 0);
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private static void skipMark(CharBuffer out) {
        out.flip();
        if (out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        out.compact();
    }
}
