package io.quando.adapter.file;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A folder whose entries are named by people who must not see the rest of the machine. What a name
/// says is not trusted, but where it leads once all links are followed.
public record Enclosure(Path folder) {
    /// The entry of that name, or null if there is none, or it lies elsewhere.
    public @Nullable Path entry(String name) {
        try {
            Path home = folder.toRealPath();
            Path entry = home.resolve(name).toRealPath();
            return home.equals(entry.getParent()) ? entry : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
