package io.quando.bootstrap.wiring;

import io.quando.domain.behaviour.RatingScale;
import io.quando.domain.behaviour.TimeBounds;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Settings of Quando itself.
@Singleton
@Unremovable
public final class Settings {
    private final Path data;
    private final ZoneId zone;
    private final boolean background;
    private final TimeBounds credible;
    private final @Nullable RatingScale ratings;
    private final int pairedEvents;

    Settings(
            @ConfigProperty(name = "quando.data") Path data,
            @ConfigProperty(name = "quando.zone") ZoneId zone,
            @ConfigProperty(name = "quando.background") boolean background,
            @ConfigProperty(name = "quando.events.first-day") LocalDate firstDay,
            @ConfigProperty(name = "quando.events.ahead") Duration ahead,
            @ConfigProperty(name = "quando.statistics.events") int pairedEvents,
            @ConfigProperty(name = "quando.ratings.scale") Optional<String> ratings) {
        this.data = data;
        this.zone = zone;
        this.background = background;
        this.pairedEvents = pairedEvents;
        this.ratings = ratings.map(RatingScale::parse).orElse(null);
        this.credible = new TimeBounds(firstDay.atStartOfDay(zone).toInstant(), ahead);
    }

    /// Folder of the embedded database, the keys and the encoders.
    public Path data() {
        return data;
    }

    /// Time zone whose wall clock tells day from night.
    public ZoneId zone() {
        return zone;
    }

    /// The times of events that are credible when they arrive.
    public TimeBounds credible() {
        return credible;
    }

    /// The scale of the ratings, or null to find it in the log.
    public @Nullable RatingScale ratings() {
        return ratings;
    }

    /// How many events of users are retained to count what follows what.
    public int pairedEvents() {
        return pairedEvents;
    }

    /// Whether this process follows the log and works on jobs.
    public boolean background() {
        return background;
    }
}
