package io.quando.application.rules;

import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// In-port: reads the live rules and decides about them.
public interface BrowseRules {
    /// A page of the live rules, whatever their state.
    CompletionStage<List<BookedRule>> page(TenantId tenant, RuleQuery query);

    /// Enables, disables or pins a rule; answers whether the live model has it.
    CompletionStage<Boolean> decide(TenantId tenant, RuleId rule, RuleState state);
}
