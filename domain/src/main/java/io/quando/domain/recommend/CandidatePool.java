package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gathers what all sources propose for a situation.
///
/// What was bought or refused, or stands in the basket, is no news: it comes only if the user is
/// due to buy it again, and then with the word of every source.
public final class CandidatePool {
    private final List<CandidateSource> sources;

    public CandidatePool(List<CandidateSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// @param exclude items that must not come at all
    public List<Candidate> gather(Situation situation, Set<ItemId> exclude) {
        List<Candidate> candidates = new ArrayList<>();
        sources.forEach(source -> candidates.addAll(source.propose(situation)));
        Set<ItemId> closed = closed(situation, candidates);
        candidates.removeIf(c -> closed.contains(c.item()) || exclude.contains(c.item()));
        return candidates;
    }

    private static Set<ItemId> closed(Situation situation, List<Candidate> candidates) {
        Set<ItemId> closed = new HashSet<>(situation.settledMatters());
        for (Candidate candidate : candidates) {
            if (candidate.kind() == ReasonKind.REPEAT) {
                closed.remove(candidate.item());
            }
        }
        closed.addAll(situation.basket());
        return closed;
    }
}
