package io.quando.bootstrap.wiring;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.ZoneId;

/// What can be set about Quando itself.
@ConfigMapping(prefix = "quando")
public interface Settings {
    /// Folder of the embedded database and the keys.
    Path data();

    /// Time zone whose wall clock tells day from night.
    ZoneId zone();

    /// Whether this process follows the log and works on jobs.
    boolean background();
}
