package io.quando.adapter.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Work on the files of a data folder; a failure names the folder.
final class FolderFiles {
    private FolderFiles() {}

    /// Something to do with files.
    interface Work<T> {
        T run() throws IOException;
    }

    /// The same without an answer.
    interface Step {
        void run() throws IOException;
    }

    static void change(Path folder, Step step) {
        in(
                folder,
                () -> {
                    step.run();
                    return true;
                });
    }

    static <T> T in(Path folder, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new DataFolderException(
                    "The data folder (%s) cannot be used: %s. Maybe it is not writable, or the disk is full?"
                            .formatted(folder, e),
                    e);
        }
    }

    /// An unpacking that was interrupted leaves a folder without the mark that it is whole.
    static void deleteUnfinishedBinaries(Path binaries) throws IOException {
        for (Path unpacked : children(binaries)) {
            if (!Files.exists(unpacked.resolve(".exists"))) {
                delete(unpacked);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
