package io.quando.domain.recommend;

import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import io.quando.domain.statistics.TimeContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Proposes what people choose at such a time; strengths are shares relative to the most popular
/// item's.
///
/// **Cost** as many items as asked for.
public final class PopularCandidates implements CandidateSource {
    private final LiveStatistics statistics;
    private final int limit;

    /// @param limit how many items to propose, at most
    ///   [io.quando.domain.statistics.Popularity#PUBLISHED] count
    public PopularCandidates(LiveStatistics statistics, int limit) {
        this.statistics = statistics;
        this.limit = limit;
    }

    @Override
    public ReasonKind kind() {
        return ReasonKind.POPULARITY;
    }

    @Override
    public List<Candidate> propose(UserContext context) {
        TimeContext moment = context.timeContext();
        Ranking popular = statistics.popularity().in(moment);
        @Nullable TimeContext known = popular.total() > 0 ? moment : null;
        List<Candidate> candidates = new ArrayList<>();
        for (int rank = 0; rank < Math.min(limit, popular.size()); rank++) {
            candidates.add(
                    new Candidate(
                            statistics.vocabulary().item(popular.code(rank)),
                            kind(),
                            popular.weight(rank) / popular.weight(0),
                            new Evidence.Popular(known, popular.weight(rank), rank + 1)));
        }
        return candidates;
    }
}
