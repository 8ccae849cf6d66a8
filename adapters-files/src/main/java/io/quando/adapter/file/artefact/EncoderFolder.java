package io.quando.adapter.file.artefact;

import io.quando.adapter.file.Enclosure;
import io.quando.application.learn.EncoderFiles;
import io.quando.domain.encode.Artefact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// External encoders in a folder, each in the folder of its artefact, under any name.
record EncoderFolder(Path folder) implements EncoderFiles {
    @Override
    public Artefact read(String name) {
        Path encoder = inside(name);
        if (encoder == null) {
            throw new IllegalArgumentException(
                    "There is no encoder (%s) in the folder of encoders (%s); there is %s, and links that lead elsewhere do not count. Copy the folder of an artefact there, and name it without a path."
                            .formatted(name, folder.toAbsolutePath().normalize(), names()));
        }
        return new ArtefactFolder(encoder).read();
    }

    private @Nullable Path inside(String name) {
        Path entry = new Enclosure(folder).entry(name);
        return entry != null && Files.isDirectory(entry) ? entry : null;
    }

    private String names() {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names =
                    entries.map(entry -> String.valueOf(entry.getFileName()))
                            .filter(name -> inside(name) != null)
                            .sorted()
                            .toList();
            return names.isEmpty() ? "none" : String.join(", ", names);
        } catch (IOException | UncheckedIOException e) {
            return "none";
        }
    }
}
