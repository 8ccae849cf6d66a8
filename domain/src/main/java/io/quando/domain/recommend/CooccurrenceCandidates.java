package io.quando.domain.recommend;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What came next for others: `score(j) = Σ_r 0.8^r · M[i_r][j] / √(Σ_j M[i_r][j])` over the last
/// ten items i_r of the situation, newest first; strengths are scores relative to the best one.
///
/// **Cost** at most 10 × [io.quando.domain.statistics.Cooccurrence#PUBLISHED] additions.
public final class CooccurrenceCandidates implements CandidateSource {
    private static final int LAST = 10;
    private static final double DECAY = 0.8;
    private static final int SHOWN = 3;

    private final LiveStatistics statistics;

    public CooccurrenceCandidates(LiveStatistics statistics) {
        this.statistics = statistics;
    }

    @Override
    public List<Candidate> propose(Situation situation) {
        List<Situation.Recent> recent = situation.recent().stream().limit(LAST).toList();
        Map<Integer, Tally> tallies = new HashMap<>();
        double decay = 1;
        for (Situation.Recent before : recent) {
            addFollowers(before, decay, tallies);
            decay *= DECAY;
        }
        return candidates(tallies, known(recent));
    }

    private void addFollowers(Situation.Recent before, double decay, Map<Integer, Tally> tallies) {
        Ranking after =
                statistics.cooccurrence().after(statistics.vocabulary().find(before.item()));
        double scale = decay / Math.sqrt(after.total());
        for (int rank = 0; rank < after.size(); rank++) {
            tallies.computeIfAbsent(after.code(rank), c -> new Tally())
                    .add(before, after.weight(rank) * scale);
        }
    }

    private Set<Integer> known(List<Situation.Recent> recent) {
        Set<Integer> known = new HashSet<>();
        recent.forEach(r -> known.add(statistics.vocabulary().find(r.item())));
        return known;
    }

    private List<Candidate> candidates(Map<Integer, Tally> tallies, Set<Integer> known) {
        tallies.keySet().removeAll(known);
        double best = tallies.values().stream().mapToDouble(t -> t.score).max().orElse(1);
        List<Candidate> candidates = new ArrayList<>(tallies.size());
        tallies.forEach((code, tally) ->
                candidates.add(tally.candidate(statistics.vocabulary().item(code), best)));
        return candidates;
    }

    private static final class Tally {
        private double score;
        private final List<Part> parts = new ArrayList<>(2);

        void add(Situation.Recent before, double weight) {
            score += weight;
            parts.add(new Part(before.item(), before.event(), weight));
        }

        Candidate candidate(ItemId item, double best) {
            List<Evidence.Followed.Source> shown =
                    parts.stream()
                            .sorted(Comparator.comparingDouble(Part::weight).reversed())
                            .limit(SHOWN)
                            .map(p -> new Evidence.Followed.Source(p.item, p.event, p.weight))
                            .toList();
            return new Candidate(
                    item, ReasonKind.COOCCURRENCE, score / best, new Evidence.Followed(shown));
        }
    }

    private record Part(ItemId item, @Nullable EventId event, double weight) {}
}
