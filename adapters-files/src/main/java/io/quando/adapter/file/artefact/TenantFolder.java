package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Artefact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A tenant's encoders, in numbered folders. A writer holds its [FolderLock].
///
/// A folder that is being written or removed has a hidden name, which no finished encoder has.
record TenantFolder(Path folder, Disk disk) {
    private static final Pattern NAME = Pattern.compile("[0-9]{10}");
    private static final String DRAFT = ".draft-";
    private static final String GONE = ".gone-";
    private static final String LAST = ".last";

    /// The names of all finished encoders, oldest first.
    List<String> names() throws IOException {
        return numbered().stream()
                .filter(name -> Files.exists(artefact(name).resolve(ArtefactFolder.MANIFEST)))
                .toList();
    }

    boolean has(String name) {
        return NAME.matcher(name).matches() && Files.isDirectory(artefact(name));
    }

    Path artefact(String name) {
        return folder.resolve(name);
    }

    String publish(Artefact artefact) throws IOException {
        sweep();
        String name = "%010d".formatted(last() + 1);
        Path draft = folder.resolve(DRAFT + name);
        try {
            disk.makeFolder(draft);
            new ArtefactFolder(draft).write(disk, artefact);
            disk.force(draft);
            disk.move(draft, artefact(name));
            disk.force(folder);
            return name;
        } catch (IOException | RuntimeException e) {
            withdraw(name, e);
            throw e;
        }
    }

    private void withdraw(String name, Exception failure) {
        try {
            if (has(name)) {
                disk.move(artefact(name), folder.resolve(GONE + name));
            }
            sweep();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    void remove(String name) throws IOException {
        if (!has(name)) {
            return;
        }
        sweep();
        remember(last());
        disk.move(artefact(name), folder.resolve(GONE + name));
        disk.force(folder);
        sweep();
    }

    /// Remembers the last number, so that none is used twice, even if the newest encoder was
    /// removed.
    private void remember(long last) throws IOException {
        Path draft = folder.resolve(DRAFT + LAST);
        try (var out = disk.create(draft)) {
            out.write(Long.toString(last).getBytes(StandardCharsets.UTF_8));
        }
        disk.move(draft, folder.resolve(LAST));
        disk.force(folder);
    }

    private long last() throws IOException {
        List<String> numbered = numbered();
        long newest = numbered.isEmpty() ? 0 : Long.parseLong(numbered.getLast());
        return Math.max(newest, remembered());
    }

    private long remembered() throws IOException {
        Path file = folder.resolve(LAST);
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return 0;
        } catch (NumberFormatException e) {
            throw new IOException(
                    "the file (%s) should contain the number of the last published encoder; write it there"
                            .formatted(file),
                    e);
        }
    }

    /// Removes unfinished files.
    void sweep() throws IOException {
        for (Path path : entries()) {
            String name = path.getFileName().toString();
            if (name.startsWith(DRAFT) || name.startsWith(GONE)) {
                deleteAll(path);
            }
        }
    }

    private void deleteAll(Path top) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(top)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            disk.delete(path);
        }
    }

    private List<String> numbered() throws IOException {
        return entries().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> NAME.matcher(name).matches())
                .sorted()
                .toList();
    }

    private List<Path> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
