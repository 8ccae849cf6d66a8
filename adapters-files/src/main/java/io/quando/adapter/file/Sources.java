package io.quando.adapter.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Opens files for reading, unpacked. Their first bytes tell how they are packed, whatever their
/// names: with gzip, with Zstandard, as a zip archive of one file, or not at all.
public final class Sources {
    private static final int BUFFER = 1 << 16;

    private Sources() {}

    /// **Errors** `IOException` if the file cannot be opened, or holds neither text nor what is
    /// unpacked here
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnsupportedFileException("is a folder. Name a file in it.");
        }
        InputStream bytes = buffered(Files.newInputStream(file));
        try {
            if (isZip(begin(bytes))) {
                bytes.close();
                bytes = buffered(ZipEntryStream.open(file));
            }
            return unpacked(bytes);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /// What is packed twice is unpacked twice.
    private static InputStream unpacked(InputStream bytes) throws IOException {
        byte[] begin = begin(bytes);
        if (starts(begin, 0x1F, 0x8B)) {
            return unpacked(buffered(new GZIPInputStream(bytes, BUFFER)));
        }
        if (starts(begin, 0x28, 0xB5, 0x2F, 0xFD)) {
            return unpacked(buffered(new ZstdInputStream(bytes)));
        }
        ForeignFormat foreign = ForeignFormat.of(begin);
        if (foreign != null) {
            throw new UnsupportedFileException(foreign.words());
        }
        if (isZip(begin)) {
            throw new UnsupportedFileException(
                    "holds a zip archive inside of another one. Unpack the outer one first.");
        }
        return bytes;
    }

    private static boolean isZip(byte[] begin) {
        return starts(begin, 'P', 'K', 3, 4) || starts(begin, 'P', 'K', 5, 6);
    }

    private static BufferedInputStream buffered(InputStream bytes) {
        return new BufferedInputStream(bytes, BUFFER);
    }

    private static byte[] begin(InputStream bytes) throws IOException {
        bytes.mark(ForeignFormat.BYTES);
        byte[] begin = bytes.readNBytes(ForeignFormat.BYTES);
        bytes.reset();
        return begin;
    }

    private static boolean starts(byte[] begin, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= begin.length || (begin[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
