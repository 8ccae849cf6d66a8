package io.quando.domain.learn;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A published model, with its origin and its figures.
///
/// @param version counts up from 1 for each tenant, over all kinds
/// @param what its kind, see [Parts]
/// @param encoder its encoder, or null if it is of another kind
/// @param created time of publication
/// @param live true if it is the serving one of its kind
/// @param metrics figures by name, e.g. `rules`, `baskets`
public record ModelVersion(
        long version,
        String what,
        @Nullable StoredEncoder encoder,
        Instant created,
        boolean live,
        Map<String, Double> metrics) {
    /// The name of the figure that holds the number of interactions read.
    public static final String INTERACTIONS = "interactions";

    public ModelVersion {
        metrics = Map.copyOf(metrics);
    }

    /// The number of interactions that it was learnt from, 0 if unknown.
    public long interactions() {
        return metrics.getOrDefault(INTERACTIONS, 0.0).longValue();
    }

    /// The name of its artefact in the `ArtefactStore`, or null if it has none.
    public @Nullable String artefact() {
        return encoder == null ? null : encoder.artefact();
    }

    public boolean isOf(String kind) {
        return what.equals(kind);
    }
}
