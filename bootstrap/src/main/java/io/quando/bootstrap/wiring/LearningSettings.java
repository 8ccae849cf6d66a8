package io.quando.bootstrap.wiring;

import io.quando.domain.learn.RelearnPolicy;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Settings that tell when the server learns anew by itself.
@Singleton
final class LearningSettings {
    private final boolean automatic;
    private final RelearnPolicy policy;

    LearningSettings(
            @ConfigProperty(name = "quando.learning.automatic") boolean automatic,
            @ConfigProperty(name = "quando.learning.growth") double growth,
            @ConfigProperty(name = "quando.learning.least") long least,
            @ConfigProperty(name = "quando.learning.pause") Duration pause) {
        this.automatic = automatic;
        this.policy = new RelearnPolicy(growth, least, pause);
    }

    /// Whether it does at all.
    boolean automatic() {
        return automatic;
    }

    RelearnPolicy policy() {
        return policy;
    }
}
