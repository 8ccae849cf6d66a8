package io.quando.domain.learn;

import io.quando.domain.mining.AssociationRule;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Out-port: keeps the models of each tenant and knows which one of each kind is live. Rules lie in
/// the registry itself, of encoders it knows the names of their artefacts.
public interface ModelRegistry {
    /// How many models of a kind are kept; older ones are dropped when a new one is published. The
    /// one that was live until then stays beside them: who has to go back goes back to it.
    int KEPT = 3;

    /// Publishes a model of rules and makes it live, all or nothing.
    ///
    /// @return the version it got
    CompletionStage<Long> publish(
            TenantId tenant, List<AssociationRule> rules, Map<String, Double> metrics);

    /// Publishes an encoder and makes it live, all or nothing.
    ///
    /// @return the version it got
    CompletionStage<Long> publishEncoder(
            TenantId tenant, StoredEncoder encoder, Map<String, Double> metrics);

    /// The live model of rules, [LiveModel#NONE] if there is none; cheap enough to ask every
    /// second.
    CompletionStage<LiveModel> live(TenantId tenant);

    /// All kept versions, newest first.
    CompletionStage<List<ModelVersion>> versions(TenantId tenant);

    /// Makes a kept version the live one of its kind; answers whether there is such a version.
    CompletionStage<Boolean> promote(TenantId tenant, long version);
}
