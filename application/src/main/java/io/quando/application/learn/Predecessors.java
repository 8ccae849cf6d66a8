package io.quando.application.learn;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/// What trainings start from that do not go on from a checkpoint, which has all of it.
///
/// @param shelf of the encoders that were published here
/// @param brought of those that were not
record Predecessors(EncoderShelf shelf, EncoderFiles brought) {
    /// In single precision, or null to start from nothing.
    ///
    /// @throws ArtefactException if it cannot be read
    /// @throws IllegalArgumentException if there is none of the name that the plan says, or it is
    ///   of another model
    @Nullable Artefact of(TenantId tenant, EncoderPlan plan) {
        String name = plan.from();
        if (name != null) {
            return brought(name, plan.model());
        }
        return plan.warm() ? shelf.predecessor(tenant, plan.model()) : null;
    }

    private Artefact brought(String name, String model) {
        Artefact artefact = brought.read(name);
        String other = artefact.manifest().model();
        if (!other.equals(model)) {
            throw new IllegalArgumentException(
                    "The encoder (%s) to start from is of the model %s, and %s is to be trained. Say model=%s, or name another."
                            .formatted(name, other, model, other));
        }
        return Quantisation.dequantised(artefact);
    }
}
