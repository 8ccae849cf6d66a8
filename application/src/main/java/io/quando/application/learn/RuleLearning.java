package io.quando.application.learn;

import io.quando.application.sequences.LogReader;
import io.quando.application.waiting.Waiting;
import io.quando.domain.basket.BasketCollector;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.RatingCensus;
import io.quando.domain.behaviour.RatingScale;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.rule.BasketRuleMiner;
import io.quando.domain.rule.MinedRules;
import io.quando.domain.rule.RulePlan;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the whole log, mines association rules from its baskets and publishes them as the live
/// model.
final class RuleLearning {
    private static final double READ = 0.4;
    private static final double MINED = 0.9;

    private final LogReader log;
    private final ModelRegistry registry;
    private final RulePlan plan;

    RuleLearning(InteractionLog log, ModelRegistry registry, RulePlan plan) {
        this.log = new LogReader(log);
        this.registry = registry;
        this.plan = plan;
    }

    /// Learns and publishes.
    ///
    /// @param progress is told how much is done; what it throws ends the learning before anything
    ///   is published
    /// @return figures about what was learnt
    /// @throws NothingToLearnException if no basket holds two items, or no rule holds beyond chance
    Map<String, Double> learn(TenantId tenant, DoubleConsumer progress) {
        Reading reading = read(tenant, progress);
        Map<String, Double> looked =
                Map.of(ModelVersion.INTERACTIONS, (double) reading.interactions());
        Collection<Set<ItemId>> baskets = reading.baskets();
        if (baskets.stream().noneMatch(basket -> basket.size() > 1)) {
            throw new NothingToLearnException(
                    "There is nothing to mine: no basket in the log holds two different items. Import or send events first.",
                    looked);
        }
        MinedRules mined =
                new BasketRuleMiner(plan)
                        .mine(baskets, done -> progress.accept(READ + (MINED - READ) * done));
        if (mined.rules().isEmpty()) {
            throw new NothingToLearnException(NoRules.why(mined), looked);
        }
        Map<String, Double> metrics = new HashMap<>(looked);
        metrics.put("baskets", (double) mined.baskets());
        metrics.put("rules", (double) mined.rules().size());
        metrics.put("minSupport", (double) mined.minSupport());
        metrics.put("testedRules", (double) mined.tests().made());
        Waiting.on(registry.publish(tenant, mined.rules(), metrics));
        return metrics;
    }

    /// Figures of rules that were published after this moment, or null if none were.
    @Nullable Map<String, Double> since(TenantId tenant, Instant moment) {
        return Waiting.on(registry.versions(tenant)).stream()
                .filter(version -> version.isOf(Parts.RULES) && version.created().isAfter(moment))
                .map(ModelVersion::metrics)
                .findFirst()
                .orElse(null);
    }

    /// @param interactions how many were read
    private record Reading(Collection<Set<ItemId>> baskets, long interactions) {}

    private Reading read(TenantId tenant, DoubleConsumer progress) {
        BasketCollector collector = new BasketCollector(plan.zone());
        RatingCensus ratings = new RatingCensus();
        LogReader.Extent extent =
                log.read(
                        tenant,
                        null,
                        done -> progress.accept(READ * done),
                        entry -> {
                            collector.add(entry.interaction());
                            ratings.count(entry.interaction());
                        });
        RatingScale scale = plan.scale() == null ? ratings.scale() : plan.scale();
        return new Reading(collector.baskets(new Attitudes(scale)), extent.interactions());
    }
}
