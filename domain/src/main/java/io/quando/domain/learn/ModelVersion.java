package io.quando.domain.learn;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A model that was learnt: what it was learnt from, and how good it is.
///
/// @param version counts up from 1 for each tenant, over all kinds
/// @param what its kind, see [Parts]
/// @param encoder which encoder it is, or null if it is none
/// @param created when it was published
/// @param live whether it is the one of its kind that serves
/// @param metrics figures by name, e.g. `rules`, `baskets`
public record ModelVersion(
        long version,
        String what,
        @Nullable StoredEncoder encoder,
        Instant created,
        boolean live,
        Map<String, Double> metrics) {
    /// The figure that says how many interactions of the log were read for it.
    public static final String INTERACTIONS = "interactions";

    public ModelVersion {
        metrics = Map.copyOf(metrics);
    }

    /// How many interactions of the log were read for it, 0 if nobody noted that.
    public long interactions() {
        return metrics.getOrDefault(INTERACTIONS, 0.0).longValue();
    }

    /// The name under which an `ArtefactStore` keeps it, or null if none does.
    public @Nullable String artefact() {
        return encoder == null ? null : encoder.artefact();
    }

    public boolean isOf(String kind) {
        return what.equals(kind);
    }
}
