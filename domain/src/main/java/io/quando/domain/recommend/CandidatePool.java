package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Gathers what all sources propose for a user, but for what may not be offered.
///
/// What is due to be bought again comes with the word of every source.
public final class CandidatePool {
    private final List<CandidateSource> sources;

    public CandidatePool(List<CandidateSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// @param candidates what was proposed and may be offered
    /// @param leftOut sources that were not asked any more
    public record Gathered(List<Candidate> candidates, List<ReasonKind> leftOut) {
        public Gathered {
            candidates = List.copyOf(candidates);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// Asks every source.
    public List<Candidate> gather(UserContext context, Set<ItemId> exclude) {
        return gather(context, exclude, () -> false).candidates();
    }

    /// Asks one source after the other while there is time.
    ///
    /// @param exclude items that must not come at all
    /// @param late whether it is too late to ask another one
    public Gathered gather(UserContext context, Set<ItemId> exclude, BooleanSupplier late) {
        List<Candidate> candidates = new ArrayList<>();
        List<ReasonKind> leftOut = new ArrayList<>();
        for (CandidateSource source : sources) {
            if (late.getAsBoolean()) {
                leftOut.add(source.kind());
            } else {
                candidates.addAll(source.propose(context));
            }
        }
        Set<ItemId> due = due(candidates);
        candidates.removeIf(c ->
                exclude.contains(c.item()) || !context.admits(c.item(), due.contains(c.item())));
        return new Gathered(candidates, leftOut);
    }

    private static Set<ItemId> due(List<Candidate> candidates) {
        Set<ItemId> due = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.kind() == ReasonKind.REPEAT) {
                due.add(candidate.item());
            }
        }
        return due;
    }
}
