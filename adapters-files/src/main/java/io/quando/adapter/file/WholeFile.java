package io.quando.adapter.file;

import java.io.FilterWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is written as a whole or not at all. Until it is complete it stands beside its place
/// as `.part`, so that a search that fails or is interrupted neither leaves a part that looks like
/// the whole nor takes away what was there. What is no plain file, such as a pipe, a device or a
/// link, is written directly.
final class WholeFile extends FilterWriter {
    private final Path target;
    private final Path partial;
    private boolean complete;

    private WholeFile(Path target, Path partial) throws IOException {
        super(Files.newBufferedWriter(partial));
        this.target = target;
        this.partial = partial;
    }

    static WholeFile open(Path target) throws IOException {
        if (!isPlain(target)) {
            return new WholeFile(target, target);
        }
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        WholeFile file = new WholeFile(target, partial);
        partial.toFile().deleteOnExit();
        return file;
    }

    /// Says that nothing is missing, so that closing puts the file in its place.
    void complete() {
        complete = true;
    }

    @Override
    public void close() throws IOException {
        boolean stored = false;
        try {
            super.close();
            stored = complete;
        } finally {
            settle(stored);
        }
    }

    private void settle(boolean stored) throws IOException {
        if (partial.equals(target)) {
            return;
        }
        if (stored) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            complete = false;
        } else {
            Files.deleteIfExists(partial);
        }
    }

    private static boolean isPlain(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
