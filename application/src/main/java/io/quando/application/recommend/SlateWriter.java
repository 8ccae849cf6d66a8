package io.quando.application.recommend;

import io.quando.application.recommend.EligibleItems.Eligible;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.AssociationRule;
import io.quando.domain.recommend.Blended;
import io.quando.domain.recommend.Evidence;
import io.quando.domain.recommend.ReasonWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/// Turns chosen items into the places of a slate, with their reasons in words.
final class SlateWriter {
    private final Catalogue catalogue;

    SlateWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    CompletionStage<List<Slate.Place>> write(
            Question question, List<Eligible<Blended>> chosen, List<CatalogueItem> fillers) {
        return titles(question, chosen)
                .thenApply(titles -> {
                    var reasons =
                            new ReasonWriter(
                                    id -> titles.getOrDefault(id, id.value()), question.time());
                    List<Slate.Place> places = new ArrayList<>();
                    chosen.forEach(c -> places.add(place(question, c, reasons, places)));
                    fillers.forEach(f -> places.add(filler(question, f, reasons, places)));
                    return places;
                });
    }

    private static Slate.Place place(
            Question question,
            Eligible<Blended> chosen,
            ReasonWriter reasons,
            List<Slate.Place> before) {
        return new Slate.Place(
                chosen.item(),
                before.size() + 1,
                chosen.entry().score(),
                question.explain()
                        ? chosen.entry().parts().stream().map(reasons::write).toList()
                        : List.of());
    }

    private static Slate.Place filler(
            Question question, CatalogueItem item, ReasonWriter reasons, List<Slate.Place> before) {
        return new Slate.Place(
                item,
                before.size() + 1,
                0,
                question.explain() ? List.of(reasons.listed()) : List.of());
    }

    private CompletionStage<Map<ItemId, String>> titles(
            Question question, List<Eligible<Blended>> chosen) {
        Set<ItemId> mentioned = new HashSet<>();
        if (question.explain()) {
            chosen.stream()
                    .flatMap(c -> c.entry().contributions().stream())
                    .flatMap(p -> mentioned(p.candidate().evidence()))
                    .forEach(mentioned::add);
        }
        if (mentioned.isEmpty()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        return catalogue
                .find(question.tenant(), mentioned)
                .thenApply(items -> {
                    Map<ItemId, String> titles = new HashMap<>();
                    items.forEach((id, item) -> titles.put(id, item.title()));
                    return titles;
                });
    }

    private static Stream<ItemId> mentioned(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Rules rules ->
                    rules.rules().stream().map(AssociationRule::antecedent).flatMap(List::stream);
            case Evidence.Followed followed ->
                    followed.sources().stream().map(Evidence.Followed.Source::item);
            case Evidence.Purchases purchases -> Stream.of();
            case Evidence.Popular popular -> Stream.of();
            case Evidence.Listed listed -> Stream.of();
        };
    }
}
