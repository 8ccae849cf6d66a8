package io.quando.adapter.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The only file of a zip archive.
final class ZipEntryStream extends FilterInputStream {
    private static final int SHOWN = 5;

    private final ZipFile archive;

    private ZipEntryStream(ZipFile archive, InputStream entry) {
        super(entry);
        this.archive = archive;
    }

    static InputStream open(Path file) throws IOException {
        try {
            ZipFile archive = new ZipFile(file.toFile());
            try {
                InputStream entry = archive.getInputStream(only(archive));
                return new ZipEntryStream(archive, entry);
            } catch (IOException e) {
                archive.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new UnsupportedFileException(
                    "is a zip archive that cannot be read (%s). Copy or download it again, or unpack it and name the file."
                            .formatted(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private static ZipEntry only(ZipFile archive) throws UnsupportedFileException {
        if (archive.getEntry("[Content_Types].xml") != null
                || archive.getEntry("mimetype") != null) {
            throw new UnsupportedFileException(
                    "is a workbook or another document of an office program. Save the sheet as CSV.");
        }
        List<? extends ZipEntry> files = archive.stream().filter(ZipEntryStream::isData).toList();
        if (files.size() == 1) {
            return files.getFirst();
        }
        throw new UnsupportedFileException(
                files.isEmpty()
                        ? "is a zip archive without a file in it. Pack it again."
                        : "is a zip archive of %,d files (%s). Unpack it, and name the one that is meant."
                                .formatted(files.size(), names(files)));
    }

    /// The Mac's finder adds files of its own.
    private static boolean isData(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    private static String names(List<? extends ZipEntry> files) {
        String first =
                files.stream()
                        .limit(SHOWN)
                        .map(ZipEntry::getName)
                        .collect(Collectors.joining(", "));
        return files.size() > SHOWN ? first + ", …" : first;
    }
}
