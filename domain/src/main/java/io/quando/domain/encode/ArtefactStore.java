package io.quando.domain.encode;

import io.quando.domain.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Out-port: the store of trained encoders, which never change, and of the checkpoints of running
/// trainings.
public interface ArtefactStore {
    /// Stores an encoder completely or not at all, even if the process dies meanwhile.
    ///
    /// **Errors** [ArtefactException] if it cannot be written; the encoders already stored stay
    ///
    /// @return the name to load it by; unique for each tenant, later ones sort after earlier
    String publish(TenantId tenant, Artefact artefact);

    /// Loads an encoder.
    ///
    /// **Errors** [ArtefactException] if no encoder has that name, or if it differs from what was
    /// published
    Artefact load(TenantId tenant, String name);

    /// The names of all stored encoders, oldest first, without unfinished ones.
    List<String> names(TenantId tenant);

    /// The manifest of an encoder; its tensors are not read.
    Manifest manifest(TenantId tenant, String name);

    /// Removes an encoder, if there is one of that name.
    void remove(TenantId tenant, String name);

    /// Stores the checkpoint of a training; it replaces the earlier one as a whole.
    ///
    /// **Errors** [ArtefactException] if it cannot be written; the earlier one stays
    ///
    /// @param training see [#requireTraining]
    void keep(TenantId tenant, String training, Checkpoint checkpoint);

    /// The checkpoint of a training, or null if there is none that can be read.
    @Nullable Checkpoint checkpoint(TenantId tenant, String training);

    /// Removes the checkpoint of a training that is over.
    void forget(TenantId tenant, String training);

    /// Requires a training's name that can be part of a path: 1 to 100 letters of English, digits,
    /// `.`, `_` and `-`, a letter or digit first.
    ///
    /// @throws IllegalArgumentException if it cannot
    static String requireTraining(String training) {
        if (!training.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException(
                    "The training (%s) must be named with 1 to 100 characters of A-Z, a-z, 0-9, ., - and _, a letter or digit first."
                            .formatted(training));
        }
        return training;
    }
}
