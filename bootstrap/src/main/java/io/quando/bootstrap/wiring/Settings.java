package io.quando.bootstrap.wiring;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What can be set about Quando itself.
@Singleton
@Unremovable
public final class Settings {
    private final Path data;
    private final ZoneId zone;
    private final boolean background;

    Settings(
            @ConfigProperty(name = "quando.data") Path data,
            @ConfigProperty(name = "quando.zone") ZoneId zone,
            @ConfigProperty(name = "quando.background") boolean background) {
        this.data = data;
        this.zone = zone;
        this.background = background;
    }

    /// Folder of the embedded database, the keys and the encoders.
    public Path data() {
        return data;
    }

    /// Time zone whose wall clock tells day from night.
    public ZoneId zone() {
        return zone;
    }

    /// Whether this process follows the log and works on jobs.
    public boolean background() {
        return background;
    }
}
