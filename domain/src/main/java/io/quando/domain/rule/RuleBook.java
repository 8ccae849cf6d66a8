package io.quando.domain.rule;

import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// Out-port: the rules of a tenant's live model. They come with a model (see `ModelRegistry`); here
/// they are read, and people decide about them.
public interface RuleBook {
    /// A page of the live rules, whatever their state.
    CompletionStage<List<BookedRule>> page(TenantId tenant, RuleQuery query);

    /// A rule of the live model, or null if it has none of that id.
    CompletionStage<@Nullable BookedRule> find(TenantId tenant, RuleId rule);

    /// Decides about a rule of the live model; the decision outlives the model. It moves the live
    /// model's revision on, so that servers take it over.
    ///
    /// @return whether the live model has such a rule
    CompletionStage<Boolean> decide(TenantId tenant, RuleId rule, RuleState state);
}
