package io.quando.application.evaluate.live;

import io.quando.domain.basket.BasketCollector;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.recommend.Blend;
import io.quando.domain.recommend.ReasonKind;
import io.quando.domain.recommend.RuleIndex;
import io.quando.domain.rule.BasketRuleMiner;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.rule.RuleState;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.rule.RuleThresholds;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// Learns as the live recommender does: statistics of the log, and rules mined from it. The sources
/// are ranked as on the server, or one of them stands alone.
final class LiveLearner implements Learner {
    private static final Hyperparameter SUPPORT =
            new Hyperparameter(
                    "support",
                    1e-6,
                    1e-6,
                    1,
                    List.of(1e-6, 0.001, 0.002, 0.005),
                    "share of baskets in which a rule must hold, three baskets at least");
    private static final Hyperparameter CONFIDENCE =
            new Hyperparameter(
                    "confidence",
                    0,
                    0,
                    1,
                    List.of(0.0, 0.05, 0.1, 0.2),
                    "how often a rule must hold");

    private final String name;
    private final List<ReasonKind> kinds;
    private final Supplier<Journal> journals;
    private final ZoneId zone;

    LiveLearner(String name, List<ReasonKind> kinds, Supplier<Journal> journals, ZoneId zone) {
        this.name = name;
        this.kinds = List.copyOf(kinds);
        this.journals = journals;
        this.zone = zone;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String source() {
        return kinds.equals(List.of(ReasonKind.RULE))
                ? "association rules: Agrawal & Srikant, VLDB 1994; rule-mix by noisy-or"
                : "the live recommender: " + kinds;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        List<Hyperparameter> declared = new ArrayList<>();
        if (kinds.contains(ReasonKind.RULE)) {
            declared.add(SUPPORT);
            declared.add(CONFIDENCE);
        }
        if (kinds.size() > 1) {
            kinds.forEach(kind -> declared.add(weight(kind)));
        }
        return declared;
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        Sequences sequences = training.sequences();
        Journal journal = journals.get();
        LiveStatistics statistics = new LiveStatistics(zone);
        BasketCollector baskets = new BasketCollector(zone);
        for (int user = 0; user < sequences.users(); user++) {
            List<Interaction> known = known(journal, sequences, user);
            known.forEach(baskets::add);
            statistics.count(logged(known, user));
        }
        statistics.publish();
        RuleIndex rules =
                kinds.contains(ReasonKind.RULE)
                        ? mined(baskets, plan(hyperparameters), progress)
                        : RuleIndex.EMPTY;
        return new LiveScorer(
                journal,
                sequences.itemNames(),
                LiveSources.of(kinds, statistics, rules),
                new Blend(weights(hyperparameters)),
                zone);
    }

    private static List<Interaction> known(Journal journal, Sequences sequences, int user) {
        int length = sequences.length(user);
        return length == 0 ? List.of() : journal.upTo(sequences.origin(user, length - 1));
    }

    private static List<LoggedInteraction> logged(List<Interaction> known, int user) {
        List<LoggedInteraction> logged = new ArrayList<>(known.size());
        for (Interaction interaction : known) {
            logged.add(new LoggedInteraction(new LogPosition(user, logged.size()), interaction));
        }
        return logged;
    }

    private RulePlan plan(Hyperparameters hyperparameters) {
        RulePlan standard = RulePlan.standard(zone);
        return standard.with(
                new RuleThresholds(
                        new MinimumSupport(hyperparameters.number(SUPPORT.name())),
                        hyperparameters.number(CONFIDENCE.name()),
                        standard.thresholds().maxLength()));
    }

    private static RuleIndex mined(
            BasketCollector baskets, RulePlan plan, DoubleConsumer progress) {
        return RuleIndex.of(
                new BasketRuleMiner(plan)
                        .mine(baskets.baskets(), progress).rules().stream()
                                .map(rule -> new BookedRule(rule, RuleState.ENABLED))
                                .toList());
    }

    private Map<ReasonKind, Double> weights(Hyperparameters hyperparameters) {
        Map<ReasonKind, Double> weights = new EnumMap<>(ReasonKind.class);
        kinds.forEach(kind -> weights.put(kind, weight(kind, hyperparameters)));
        return weights;
    }

    /// The weight of a source. One that stands alone needs none: half leaves its order as it is.
    private double weight(ReasonKind kind, Hyperparameters hyperparameters) {
        return kinds.size() > 1 ? hyperparameters.number(weight(kind).name()) : 0.5;
    }

    private static Hyperparameter weight(ReasonKind kind) {
        return new Hyperparameter(
                "weight-" + LiveSources.word(kind),
                Blend.DEFAULT.weight(kind),
                0,
                0.99,
                List.of(0.0, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9),
                "weight in the blend");
    }
}
