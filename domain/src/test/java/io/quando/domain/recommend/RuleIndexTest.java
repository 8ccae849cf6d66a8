package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
    @Test
    void aRuleCountsItsConfidenceLessWhatChanceExplains() {
        RuleIndex index = RuleIndex.of(List.of(enabled(rule("a", "b", 50, 4))));
        assertThat(index.under(item("a")))
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.strength()).isCloseTo(0.5 * (1 - 1 / 4.0), within(1e-12)));
    }

    @Test
    void aPinnedRuleCountsItsWholeConfidence() {
        RuleIndex index =
                RuleIndex.of(List.of(new BookedRule(rule("a", "b", 50, 4), RuleState.PINNED)));
        assertThat(index.under(item("a")).getFirst().strength()).isEqualTo(0.5);
    }

    @Test
    void aDisabledRuleTakesNoPart() {
        RuleIndex index =
                RuleIndex.of(List.of(new BookedRule(rule("a", "b", 50, 4), RuleState.DISABLED)));
        assertThat(index.size()).isZero();
        assertThat(index.under(item("a"))).isEmpty();
    }

    @Test
    void aRuleWithoutAPositiveAssociationTakesNoPart() {
        assertThat(RuleIndex.of(List.of(enabled(rule("a", "b", 50, 1)))).size()).isZero();
        assertThat(RuleIndex.of(List.of(enabled(rule("a", "b", 50, 0.6)))).size()).isZero();
        assertThat(RuleIndex.of(List.of(enabled(rule("a", "b", 50, 1.01)))).size()).isOne();
    }

    @Test
    void aRuleStandsUnderTheRarestItemOfItsAntecedentAlone() {
        RuleIndex index =
                RuleIndex.of(
                        List.of(
                                enabled(rule("bread+wine", "cheese", 50, 4)),
                                enabled(rule("bread", "butter", 40, 4)),
                                enabled(rule("bread", "jam", 30, 4))));
        assertThat(consequents(index, "wine")).containsExactly(item("cheese"));
        assertThat(consequents(index, "bread")).containsExactly(item("butter"), item("jam"));
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void ofManyRulesUnderOneItemTheStrongestStay() {
        RuleIndex index = RuleIndex.of(crowd());
        assertThat(index.size()).isEqualTo(RuleIndex.PER_ITEM);
        assertThat(consequents(index, "a")).contains(item("strong")).doesNotContain(item("weak"));
    }

    @Test
    void aPinnedRuleStaysHoweverWeakItIs() {
        List<BookedRule> rules = new ArrayList<>(crowd());
        rules.add(new BookedRule(rule("a", "wanted", 1, 1.5), RuleState.PINNED));
        assertThat(consequents(RuleIndex.of(rules), "a"))
                .hasSize(RuleIndex.PER_ITEM)
                .startsWith(item("wanted"), item("strong"));
    }

    /// More rules under one item than the index keeps: a weak one, many of one strength, a strong
    /// one.
    private static List<BookedRule> crowd() {
        List<BookedRule> rules = new ArrayList<>();
        rules.add(enabled(rule("a", "weak", 10, 4)));
        for (int n = 0; n < RuleIndex.PER_ITEM; n++) {
            rules.add(enabled(rule("a", "middling-" + n, 50, 4)));
        }
        rules.add(enabled(rule("a", "strong", 90, 4)));
        return rules;
    }

    private static List<ItemId> consequents(RuleIndex index, String item) {
        return index.under(item(item)).stream().map(rule -> rule.rule().consequent()).toList();
    }

    private static BookedRule enabled(AssociationRule rule) {
        return new BookedRule(rule, RuleState.ENABLED);
    }
}
