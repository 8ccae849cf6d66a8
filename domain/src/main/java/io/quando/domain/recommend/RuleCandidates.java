package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rule-mix: all rules whose antecedents the user has lately wanted vote for their consequents.
///
/// An item's strength is the noisy-or 1 − Π(1 − w·conf) over its rules, where w = (1 − 1/lift) ·
/// 0.9^age and age is the place of the antecedent's oldest item among the recent items.
///
/// **Cost** at most [UserContext#RECENT] × [RuleIndex#PER_ITEM] rules.
public final class RuleCandidates implements CandidateSource {
    private static final double DECAY = 0.9;
    private static final int SHOWN = 3;
    private static final double CERTAIN = 1 - 1e-9;

    private final RuleIndex index;

    public RuleCandidates(RuleIndex index) {
        this.index = index;
    }

    @Override
    public ReasonKind kind() {
        return ReasonKind.RULE;
    }

    @Override
    public List<Candidate> propose(UserContext context) {
        List<UserContext.Recent> recent = context.recent();
        Map<ItemId, Integer> ages = new HashMap<>();
        recent.forEach(r -> ages.put(r.item(), ages.size()));
        Map<ItemId, List<Vote>> votes = new HashMap<>();
        for (UserContext.Recent item : recent) {
            for (RuleIndex.WeightedRule weighted : index.under(item.item())) {
                vote(weighted, ages, votes);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        votes.forEach((item, list) -> candidates.add(candidate(item, list)));
        return candidates;
    }

    private static void vote(
            RuleIndex.WeightedRule weighted,
            Map<ItemId, Integer> ages,
            Map<ItemId, List<Vote>> votes) {
        AssociationRule rule = weighted.rule();
        if (ages.containsKey(rule.consequent()) || !ages.keySet().containsAll(rule.antecedent())) {
            return;
        }
        int age = rule.antecedent().stream().mapToInt(i -> ages.getOrDefault(i, 0)).max().orElse(0);
        double strength = weighted.strength() * Math.pow(DECAY, age);
        votes.computeIfAbsent(rule.consequent(), i -> new ArrayList<>())
                .add(new Vote(rule, strength));
    }

    private static Candidate candidate(ItemId item, List<Vote> votes) {
        votes.sort(Comparator.comparingDouble(Vote::strength).reversed());
        double miss = 1;
        for (Vote vote : votes) {
            miss *= 1 - vote.strength();
        }
        List<AssociationRule> shown = votes.stream().limit(SHOWN).map(Vote::rule).toList();
        return new Candidate(
                item, ReasonKind.RULE, Math.min(1 - miss, CERTAIN), new Evidence.Rules(shown));
    }

    private record Vote(AssociationRule rule, double strength) {}
}
