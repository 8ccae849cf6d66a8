package io.quando.adapter.local;

import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.learn.LiveRuleVersion;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.learn.Parts;
import io.quando.domain.learn.StoredEncoder;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.rule.BookedRule;
import io.quando.domain.rule.RuleId;
import io.quando.domain.rule.RuleMeasure;
import io.quando.domain.rule.RuleQuery;
import io.quando.domain.rule.RuleState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The models of one tenant, and what its people decided about the rules.
final class TenantModels {
    private final TreeMap<Long, Model> kept = new TreeMap<>(Comparator.reverseOrder());
    private final Map<RuleId, RuleState> decisions = new HashMap<>();
    private LiveRuleVersion live = LiveRuleVersion.NONE;
    private long liveEncoder;

    synchronized long publish(
            List<AssociationRule> rules, Map<String, Double> metrics, Instant created) {
        long version = keep(new Model(Parts.RULES, null, created, metrics, byId(rules)));
        live = new LiveRuleVersion(version, live.revision() + 1);
        return version;
    }

    synchronized long publishEncoder(
            StoredEncoder encoder, Map<String, Double> metrics, Instant created) {
        liveEncoder = keep(new Model(Parts.ENCODER, encoder, created, metrics, Map.of()));
        return liveEncoder;
    }

    /// The one that is live so far stays, to go back to.
    private long keep(Model model) {
        long version = kept.isEmpty() ? 1 : kept.firstKey() + 1;
        kept.put(version, model);
        List<Long> dropped =
                kept.entrySet().stream()
                        .filter(entry -> entry.getValue().what().equals(model.what()))
                        .map(Map.Entry::getKey)
                        .skip(ModelRegistry.KEPT)
                        .filter(old -> !isLive(old))
                        .toList();
        dropped.forEach(kept::remove);
        return version;
    }

    synchronized LiveRuleVersion live() {
        return live;
    }

    synchronized List<ModelVersion> versions() {
        return kept.entrySet().stream()
                .map(entry -> described(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ModelVersion described(long version, Model model) {
        return new ModelVersion(
                version,
                model.what(),
                model.encoder(),
                model.created(),
                isLive(version),
                model.metrics());
    }

    private boolean isLive(long version) {
        return version == live.version() || version == liveEncoder;
    }

    synchronized boolean promote(long version) {
        Model model = kept.get(version);
        if (model != null && model.what().equals(Parts.RULES)) {
            live = new LiveRuleVersion(version, live.revision() + 1);
        } else if (model != null) {
            liveEncoder = version;
        }
        return model != null;
    }

    synchronized List<BookedRule> page(RuleQuery query) {
        return liveRules().values().stream()
                .filter(rule -> names(rule, query.item()))
                .filter(rule -> standsBehind(rule, query))
                .sorted(largestFirst(query.sort()))
                .limit(query.limit())
                .map(rule -> new BookedRule(rule, state(rule.id())))
                .toList();
    }

    synchronized @Nullable BookedRule find(RuleId id) {
        AssociationRule rule = liveRules().get(id);
        return rule == null ? null : new BookedRule(rule, state(id));
    }

    synchronized boolean decide(RuleId rule, RuleState state) {
        boolean known = liveRules().containsKey(rule);
        if (known) {
            decisions.put(rule, state);
            live = new LiveRuleVersion(live.version(), live.revision() + 1);
        }
        return known;
    }

    private Map<RuleId, AssociationRule> liveRules() {
        Model model = kept.get(live.version());
        return model == null ? Map.of() : model.rules();
    }

    private RuleState state(RuleId rule) {
        return decisions.getOrDefault(rule, RuleState.ENABLED);
    }

    private static boolean names(AssociationRule rule, @Nullable ItemId item) {
        return item == null || rule.consequent().equals(item) || rule.antecedent().contains(item);
    }

    private static boolean standsBehind(AssociationRule rule, RuleQuery query) {
        RuleQuery.Cursor after = query.after();
        if (after == null) {
            return true;
        }
        int order = Double.compare(after.value(), query.sort().of(rule.counts()));
        return order > 0 || (order == 0 && rule.id().compareTo(after.id()) > 0);
    }

    private static Comparator<AssociationRule> largestFirst(RuleMeasure measure) {
        return comparingDouble((AssociationRule rule) -> measure.of(rule.counts()))
                .reversed()
                .thenComparing(AssociationRule::id);
    }

    private static Map<RuleId, AssociationRule> byId(List<AssociationRule> rules) {
        return rules.stream().collect(toMap(AssociationRule::id, identity(), (a, b) -> b));
    }

    private record Model(
            String what,
            @Nullable StoredEncoder encoder,
            Instant created,
            Map<String, Double> metrics,
            Map<RuleId, AssociationRule> rules) {}
}
