package io.quando.adapter.file.artefact;

import io.quando.domain.encode.ArtefactException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Explains a failed write, with a way out.
///
/// @param needed approximate number of bytes to write
record WritingFailure(Path folder, long needed) {
    ArtefactException explain(IOException cause) {
        return new ArtefactException(
                "The folder (%s) cannot be written to: %s. This needs about %d bytes, and %s are free there. What was there before is unchanged. Make room or remove older encoders, and see that this user may write there."
                        .formatted(folder, words(cause), needed, free()),
                cause);
    }

    private static String words(IOException cause) {
        return switch (cause) {
            case AccessDeniedException e -> "access to (%s) is denied".formatted(e.getFile());
            case FileAlreadyExistsException e ->
                    "(%s) exists and is not a folder".formatted(e.getFile());
            default -> Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        };
    }

    private String free() {
        Path there = folder.toAbsolutePath();
        for (Path up = there; up != null; up = up.getParent()) {
            if (Files.exists(up)) {
                try {
                    return Long.toString(Files.getFileStore(up).getUsableSpace());
                } catch (IOException e) {
                    return "an unknown number";
                }
            }
        }
        return "an unknown number";
    }
}
