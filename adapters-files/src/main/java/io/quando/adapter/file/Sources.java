package io.quando.adapter.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Opens files for reading, unpacked by their ending: `.gz`, `.zst` or plain.
public final class Sources {
    private static final int BUFFER = 1 << 16;

    private Sources() {}

    /// **Errors** `IOException` if the file cannot be opened
    public static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            String name = file.getFileName().toString();
            if (name.endsWith(".gz")) {
                return new GZIPInputStream(bytes, BUFFER);
            }
            return name.endsWith(".zst") ? new ZstdInputStream(bytes) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
