package io.quando.application.learn;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/// Finds the encoder that a new training starts from. A training that resumes from a checkpoint
/// needs none.
///
/// @param published published encoders
/// @param brought external encoders
record Predecessors(PublishedEncoders published, EncoderFiles brought) {
    /// The encoder to start from, in single precision; null to start from random weights.
    ///
    /// @throws ArtefactException if it cannot be read
    /// @throws IllegalArgumentException if there is none of the name in the plan, or if it is of
    ///   another model
    @Nullable Artefact of(TenantId tenant, EncoderPlan plan) {
        String name = plan.from();
        if (name != null) {
            return brought(name, plan.model());
        }
        return plan.warm() ? published.predecessor(tenant, plan.model()) : null;
    }

    private Artefact brought(String name, String model) {
        Artefact artefact = brought.read(name);
        String other = artefact.manifest().model();
        if (!other.equals(model)) {
            throw new IllegalArgumentException(
                    "The encoder (%s) to start from is a %s, but the model to train is %s. Say model=%s, or name another encoder."
                            .formatted(name, other, model, other));
        }
        return Quantisation.dequantised(artefact);
    }
}
