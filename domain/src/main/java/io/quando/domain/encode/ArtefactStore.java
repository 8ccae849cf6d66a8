package io.quando.domain.encode;

import io.quando.domain.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Out-port: keeps encoders, whole and unchanged, and the checkpoints of trainings that are not
/// over.
public interface ArtefactStore {
    /// Stores an encoder: whatever happens meanwhile, all of it is there afterwards, or nothing.
    ///
    /// **Errors** [ArtefactException] if it cannot be written; what was there before stays
    ///
    /// @return the name it can be loaded by; unique for each tenant, later ones sort after earlier
    String publish(TenantId tenant, Artefact artefact);

    /// **Errors** [ArtefactException] if there is none of that name, or it is not what was
    /// published
    Artefact load(TenantId tenant, String name);

    /// The names of all that are stored, oldest first; unfinished ones are not among them.
    List<String> names(TenantId tenant);

    /// What one of them is, without reading its tensors.
    Manifest manifest(TenantId tenant, String name);

    /// Removes one; nothing happens if there is none of that name.
    void remove(TenantId tenant, String name);

    /// Keeps the state of a training; it replaces an earlier one of the same training, whole.
    ///
    /// **Errors** [ArtefactException] if it cannot be written; the earlier one stays
    ///
    /// @param training see [#requireTraining]
    void keep(TenantId tenant, String training, Checkpoint checkpoint);

    /// The state of a training, or null if there is none that can be read.
    @Nullable Checkpoint checkpoint(TenantId tenant, String training);

    /// Drops the state of a training that is over.
    void forget(TenantId tenant, String training);

    /// The name of a training, if it can stand in a path: 1 to 100 letters of English, digits, `.`,
    /// `_` and `-`, a letter or digit first.
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
