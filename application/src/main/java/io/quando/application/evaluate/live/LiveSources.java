package io.quando.application.evaluate.live;

import io.quando.domain.recommend.CandidatePool;
import io.quando.domain.recommend.CandidateSource;
import io.quando.domain.recommend.CooccurrenceCandidates;
import io.quando.domain.recommend.PopularCandidates;
import io.quando.domain.recommend.ReasonKind;
import io.quando.domain.recommend.RepeatCandidates;
import io.quando.domain.recommend.RuleCandidates;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.score.Learner;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Popularity;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// The sources that the live recommender blends.
public final class LiveSources {
    private static final List<ReasonKind> ALL =
            List.of(
                    ReasonKind.RULE,
                    ReasonKind.COOCCURRENCE,
                    ReasonKind.REPEAT,
                    ReasonKind.POPULARITY);

    private LiveSources() {}

    /// A model of each source, and then of their blend: `rules`, `live-cooccurrence`,
    /// `live-repeat`, `live-popularity`, `blend`.
    ///
    /// @param journal read when a model learns
    /// @param zone time zone of the time contexts
    public static List<Learner> learners(Supplier<Journal> journal, ZoneId zone) {
        return List.of(
                new LiveLearner("rules", List.of(ReasonKind.RULE), journal, zone),
                alone(ReasonKind.COOCCURRENCE, journal, zone),
                alone(ReasonKind.REPEAT, journal, zone),
                alone(ReasonKind.POPULARITY, journal, zone),
                new LiveLearner("blend", ALL, journal, zone));
    }

    private static Learner alone(ReasonKind kind, Supplier<Journal> journal, ZoneId zone) {
        return new LiveLearner("live-" + word(kind), List.of(kind), journal, zone);
    }

    static String word(ReasonKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static CandidatePool of(List<ReasonKind> kinds, LiveStatistics statistics, RuleIndex rules) {
        return new CandidatePool(
                kinds.stream().map(kind -> source(kind, statistics, rules)).toList());
    }

    private static CandidateSource source(
            ReasonKind kind, LiveStatistics statistics, RuleIndex rules) {
        return switch (kind) {
            case RULE -> new RuleCandidates(rules);
            case COOCCURRENCE -> new CooccurrenceCandidates(statistics);
            case REPEAT -> new RepeatCandidates();
            case POPULARITY -> new PopularCandidates(statistics, Popularity.PUBLISHED);
            case CATALOGUE -> throw new IllegalArgumentException("No source: " + kind);
        };
    }
}
