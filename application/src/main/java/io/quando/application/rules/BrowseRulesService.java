package io.quando.application.rules;

import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleBook;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// Reads and marks the rule book.
public final class BrowseRulesService implements BrowseRules {
    private final RuleBook book;

    public BrowseRulesService(RuleBook book) {
        this.book = book;
    }

    @Override
    public CompletionStage<List<BookedRule>> page(TenantId tenant, RuleQuery query) {
        return book.page(tenant, query);
    }

    @Override
    public CompletionStage<Boolean> decide(TenantId tenant, RuleId rule, RuleState state) {
        return book.decide(tenant, rule, state);
    }
}
