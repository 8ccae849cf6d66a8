package io.quando.bootstrap.cli;

import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import java.util.List;

/// Prints rules, one a line, with titles instead of ids.
final class RuleTable {
    private final Titles titles;
    private final Output output;

    RuleTable(Titles titles, Output output) {
        this.titles = titles;
        this.output = output;
    }

    void print(List<BookedRule> rules) {
        output.text("%8s %11s %7s  %s", "baskets", "confidence", "lift", "rule");
        for (BookedRule booked : rules) {
            AssociationRule rule = booked.rule();
            output.text(
                    "%,8d %10.0f%% %7.1f  %s → %s",
                    rule.counts().both(),
                    100 * rule.counts().confidence(),
                    rule.counts().lift(),
                    titles.of(rule.antecedent()),
                    titles.of(rule.consequent()));
        }
    }
}
