package io.quando.adapter.persistence;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleState;
import io.quando.mining.rule.RuleCounts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A rule of a model with the decision about it; its antecedent comes as JSON.
@Entity
@Immutable
@Table(name = "booked_rule")
@IdClass(BookedRuleEntity.Key.class)
class BookedRuleEntity {
    static final String COLUMNS =
            """
            tenant, version, id, cast(to_json(antecedent) AS text) AS antecedent, consequent, n,
            n_antecedent, n_consequent, n_both, state
            """;

    @Id String tenant = "";
    @Id long version;
    @Id String id = "";
    String antecedent = "[]";
    String consequent = "";
    long n;

    @Column(name = "n_antecedent")
    long nAntecedent;

    @Column(name = "n_consequent")
    long nConsequent;

    @Column(name = "n_both")
    long nBoth;

    String state = "";

    BookedRule rule() {
        AssociationRule rule =
                new AssociationRule(
                        new RuleId(id),
                        JsonText.strings(antecedent).stream().map(ItemId::new).toList(),
                        new ItemId(consequent),
                        new RuleCounts(n, nAntecedent, nConsequent, nBoth));
        return new BookedRule(rule, RuleState.valueOf(state));
    }

    record Key(String tenant, long version, String id) {}
}
