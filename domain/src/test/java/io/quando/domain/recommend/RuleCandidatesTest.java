package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.rule;
import static io.quando.domain.recommend.UserContexts.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCandidatesTest {
    private static final AssociationRule BREAD = rule("bread", "butter", 50, 2);
    private static final AssociationRule WINE = rule("wine", "butter", 80, 4);

    @Test
    void aRuleOfTheNewestItemCountsWhole() {
        Candidate candidate = only(user().viewed("bread"), BREAD);
        assertThat(candidate.item()).isEqualTo(item("butter"));
        assertThat(candidate.kind()).isEqualTo(ReasonKind.RULE);
        assertThat(candidate.strength()).isCloseTo(0.5 * 0.5, within(1e-12));
    }

    /// Wine is the newest item: 0.8·(1 − 1/4) = 0.6; bread is one older: 0.5·(1 − 1/2)·0.9 = 0.225.
    @Test
    void rulesWithOneConsequentVoteByNoisyOr() {
        Candidate candidate = only(user().viewed("wine", "bread"), BREAD, WINE);
        assertThat(candidate.strength()).isCloseTo(1 - 0.4 * 0.775, within(1e-12));
        assertThat(candidate.evidence()).isEqualTo(new Evidence.Rules(List.of(WINE, BREAD)));
    }

    @Test
    void aRuleIsAsOldAsTheOldestItemOfItsAntecedent() {
        UserContexts viewed = user().viewed("bread", "milk", "wine");
        Candidate candidate = only(viewed, rule("bread+wine", "cheese", 50, 2));
        assertThat(candidate.strength()).isCloseTo(0.25 * 0.81, within(1e-12));
    }

    @Test
    void theWholeAntecedentIsNeeded() {
        AssociationRule both = rule("bread+wine", "cheese", 50, 2);
        assertThat(propose(user().viewed("wine"), both)).isEmpty();
        assertThat(propose(user().viewed("bread"), both)).isEmpty();
        assertThat(propose(user().viewed("wine").basket("bread"), both)).hasSize(1);
    }

    @Test
    void whatTheUserJustHadIsNotProposed() {
        assertThat(propose(user().viewed("bread", "butter"), BREAD)).isEmpty();
    }

    @Test
    void threeRulesAtMostAreShownButAllVote() {
        AssociationRule[] rules = {
            rule("a", "x", 40, 2),
            rule("b", "x", 40, 2),
            rule("c", "x", 40, 2),
            rule("d", "x", 40, 2)
        };
        Candidate candidate = only(user().viewed("a", "b", "c", "d"), rules);
        double miss = (1 - 0.2) * (1 - 0.18) * (1 - 0.162) * (1 - 0.1458);
        assertThat(candidate.strength()).isCloseTo(1 - miss, within(1e-12));
        assertThat(((Evidence.Rules) candidate.evidence()).rules())
                .containsExactly(rules[0], rules[1], rules[2]);
    }

    @Test
    void aPinnedRuleThatAlwaysHoldsStaysBelowCertainty() {
        var pinned = new BookedRule(rule("a", "x", 100, 2), RuleState.PINNED);
        var source = new RuleCandidates(RuleIndex.of(List.of(pinned)));
        assertThat(source.propose(user().viewed("a").build()))
                .singleElement()
                .satisfies(c -> assertThat(c.strength()).isBetween(0.999, Math.nextDown(1.0)));
    }

    private static Candidate only(UserContexts context, AssociationRule... rules) {
        List<Candidate> candidates = propose(context, rules);
        assertThat(candidates).hasSize(1);
        return candidates.getFirst();
    }

    private static List<Candidate> propose(UserContexts context, AssociationRule... rules) {
        List<BookedRule> booked =
                Arrays.stream(rules).map(r -> new BookedRule(r, RuleState.ENABLED)).toList();
        return new RuleCandidates(RuleIndex.of(booked)).propose(context.build());
    }
}
