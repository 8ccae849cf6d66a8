package io.quando.domain.learn;

import io.quando.domain.rule.AssociationRule;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Out-port: the models of each tenant, and the live one of each kind. The registry stores rules
/// itself, and the names of the artefacts of encoders.
public interface ModelRegistry {
    /// The number of models kept of each kind. Publishing a new one drops older ones, except the
    /// one that was live until then, so that one can go back to it.
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

    /// The live model of rules, [LiveRuleVersion#NONE] if there is none; cheap enough to ask every
    /// second.
    CompletionStage<LiveRuleVersion> live(TenantId tenant);

    /// All kept versions, newest first.
    CompletionStage<List<ModelVersion>> versions(TenantId tenant);

    /// Makes a kept version the live one of its kind; false if there is no such version.
    CompletionStage<Boolean> promote(TenantId tenant, long version);
}
