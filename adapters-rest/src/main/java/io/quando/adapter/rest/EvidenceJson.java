package io.quando.adapter.rest;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.Evidence;
import io.quando.domain.rule.AssociationRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shows evidence: each kind with the facts that it has.
final class EvidenceJson {
    private EvidenceJson() {}

    static Map<String, Object> of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Rules rules ->
                    Map.of("rules", rules.rules().stream().map(EvidenceJson::rule).toList());
            case Evidence.Cooccurrences followed ->
                    Map.of("after", followed.sources().stream().map(EvidenceJson::source).toList());
            case Evidence.Purchases purchases -> purchases(purchases);
            case Evidence.Popular popular -> popular(popular);
            case Evidence.CatalogueFallback listed -> Map.of();
        };
    }

    private static Map<String, Object> rule(AssociationRule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.id().value());
        json.put("if", rule.antecedent().stream().map(ItemId::value).toList());
        json.put("then", rule.consequent().value());
        json.put("count", rule.counts().both());
        json.put("support", rule.counts().support());
        json.put("confidence", rule.counts().confidence());
        json.put("lift", rule.counts().lift());
        return json;
    }

    private static Map<String, Object> source(Evidence.Cooccurrences.Source source) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", source.item().value());
        if (source.event() != null) {
            json.put("event", source.event().value());
        }
        json.put("weight", source.weight());
        return json;
    }

    private static Map<String, Object> purchases(Evidence.Purchases purchases) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<String> events = purchases.events().stream().map(EventId::value).toList();
        json.put("events", events);
        json.put("cycleDays", purchases.cycle().toHours() / 24.0);
        json.put("last", purchases.last().toString());
        return json;
    }

    private static Map<String, Object> popular(Evidence.Popular popular) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (popular.context() != null) {
            json.put("context", popular.context().toString());
        }
        json.put("share", popular.share());
        json.put("rank", popular.rank());
        return json;
    }
}
