package io.quando.domain.recommend;

import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import io.quando.domain.statistics.SparseWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Proposes what came next for others: `score(j) = Σ_r 0.8^r · M[i_r][j] / √(Σ_j M[i_r][j])` over
/// the last ten items i_r of the context, newest first; strengths are scores relative to the best
/// one.
///
/// **Cost** at most 10 × [io.quando.domain.statistics.Cooccurrence#PUBLISHED] additions, and
/// evidence for the [#PROPOSED] best alone.
public final class CooccurrenceCandidates implements CandidateSource {
    /// How many items are proposed at most.
    public static final int PROPOSED = 100;

    private static final int LAST = 10;
    private static final double DECAY = 0.8;
    private static final int SHOWN = 3;

    private final LiveStatistics statistics;

    public CooccurrenceCandidates(LiveStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public ReasonKind kind() {
        return ReasonKind.COOCCURRENCE;
    }

    @Override
    public List<Candidate> propose(UserContext context) {
        List<Followers> followers = followers(context);
        Set<Integer> known = new HashSet<>();
        followers.forEach(f -> known.add(f.code()));
        SparseWeights scores = new SparseWeights();
        followers.forEach(f -> f.addTo(scores, known));
        Ranking best = scores.top(PROPOSED, statistics.vocabulary()::byItem);
        Map<Integer, List<Evidence.Cooccurrences.Source>> sources = sources(best, followers);
        List<Candidate> candidates = new ArrayList<>(best.size());
        for (int rank = 0; rank < best.size(); rank++) {
            candidates.add(
                    candidate(
                            best.code(rank),
                            best.weight(rank) / best.weight(0),
                            sources.getOrDefault(best.code(rank), List.of())));
        }
        return candidates;
    }

    private List<Followers> followers(UserContext context) {
        List<Followers> followers = new ArrayList<>(LAST);
        double decay = 1;
        for (UserContext.Recent before : context.recent().stream().limit(LAST).toList()) {
            int code = statistics.vocabulary().find(before.item());
            Ranking after = statistics.cooccurrence().after(code);
            followers.add(new Followers(before, code, after, decay / Math.sqrt(after.total())));
            decay *= DECAY;
        }
        return followers;
    }

    private static Map<Integer, List<Evidence.Cooccurrences.Source>> sources(
            Ranking best, List<Followers> followers) {
        Map<Integer, List<Evidence.Cooccurrences.Source>> sources = new HashMap<>();
        for (int rank = 0; rank < best.size(); rank++) {
            sources.put(best.code(rank), new ArrayList<>(2));
        }
        followers.forEach(f -> f.addTo(sources));
        return sources;
    }

    private Candidate candidate(
            int code, double strength, List<Evidence.Cooccurrences.Source> sources) {
        sources.sort(Comparator.comparingDouble(Evidence.Cooccurrences.Source::weight).reversed());
        return new Candidate(
                statistics.vocabulary().item(code),
                kind(),
                strength,
                new Evidence.Cooccurrences(sources.subList(0, Math.min(SHOWN, sources.size()))));
    }

    /// The items that follow one of the recent ones, scaled by its age and how much follows it at
    /// all.
    private record Followers(UserContext.Recent before, int code, Ranking after, double scale) {
        void addTo(SparseWeights scores, Set<Integer> known) {
            for (int rank = 0; rank < after.size(); rank++) {
                if (!known.contains(after.code(rank))) {
                    scores.add(after.code(rank), (float) (after.weight(rank) * scale));
                }
            }
        }

        void addTo(Map<Integer, List<Evidence.Cooccurrences.Source>> sources) {
            for (int rank = 0; rank < after.size(); rank++) {
                List<Evidence.Cooccurrences.Source> list = sources.get(after.code(rank));
                if (list != null) {
                    list.add(
                            new Evidence.Cooccurrences.Source(
                                    before.item(), before.event(), after.weight(rank) * scale));
                }
            }
        }
    }
}
