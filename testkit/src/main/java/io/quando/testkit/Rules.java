package io.quando.testkit;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.mining.rule.RuleCounts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Builds association rules: `rule("bread", "butter").implies("milk")`.
public final class Rules {
    private final List<ItemId> antecedent;
    private RuleCounts counts = new RuleCounts(100, 20, 30, 10);

    private Rules(List<ItemId> antecedent) {
        this.antecedent = antecedent;
    }

    public static Rules rule(String... antecedent) {
        return new Rules(Arrays.stream(antecedent).map(ItemId::new).toList());
    }

    /// `count` different rules; each measure takes many values, and some of them often.
    public static List<AssociationRule> sequence(int count) {
        return IntStream.range(0, count).mapToObj(Rules::numbered).toList();
    }

    private static AssociationRule numbered(int n) {
        long both = 1 + n * 7L % 200;
        return rule("left-" + n, "shared-" + n % 50)
                .counts(10_000, both + n % 13, both + n % 17, both)
                .implies("right-" + n % 500);
    }

    public Rules counts(long transactions, long antecedent, long consequent, long both) {
        this.counts = new RuleCounts(transactions, antecedent, consequent, both);
        return this;
    }

    public AssociationRule implies(String consequent) {
        return AssociationRule.of(antecedent, new ItemId(consequent), counts);
    }
}
