package io.quando.application.recommend;

import io.quando.application.offer.EligibleItems.Eligible;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.application.waiting.Deadline;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.Evidence;
import io.quando.domain.recommend.RankedItem;
import io.quando.domain.recommend.ReasonWriter;
import io.quando.domain.rule.AssociationRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns chosen items into the places of a slate, with their reasons in words.
final class SlateWriter {
    private static final String LATE =
            "The titles of items in the reasons could not be read in time.";

    private final Catalogue catalogue;

    SlateWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param places of the slate, the best first
    /// @param degraded what could not be read, in words
    record Written(List<Slate.Place> places, List<String> degraded) {}

    Written write(Question question, Selection selection, Deadline deadline) {
        try {
            Map<ItemId, CatalogueItem> mentioned =
                    deadline.await(mentioned(question, selection.chosen()));
            return new Written(places(question, selection, mentioned), List.of());
        } catch (TimeoutException e) {
            return new Written(places(question, selection, Map.of()), List.of(LATE));
        }
    }

    private static List<Slate.Place> places(
            Question question, Selection selection, Map<ItemId, CatalogueItem> mentioned) {
        var reasons = new ReasonWriter(id -> title(mentioned.get(id), id), question.time());
        List<Slate.Place> places = new ArrayList<>();
        selection.chosen().forEach(c -> places.add(place(question, c, reasons, places)));
        selection.fillers().forEach(f -> places.add(filler(question, f, reasons, places)));
        return places;
    }

    private static String title(@Nullable CatalogueItem item, ItemId id) {
        return item == null ? id.value() : item.title();
    }

    private static Slate.Place place(
            Question question,
            Eligible<RankedItem> chosen,
            ReasonWriter reasons,
            List<Slate.Place> before) {
        return new Slate.Place(
                chosen.item(),
                before.size() + 1,
                chosen.entry().score(),
                question.explain()
                        ? chosen.entry().shares().stream().map(reasons::write).toList()
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

    /// The items of the catalogue that the reasons tell of.
    private CompletionStage<Map<ItemId, CatalogueItem>> mentioned(
            Question question, List<Eligible<RankedItem>> chosen) {
        Set<ItemId> mentioned = new HashSet<>();
        if (question.explain()) {
            chosen.stream()
                    .flatMap(c -> c.entry().contributions().stream())
                    .flatMap(p -> mentioned(p.candidate().evidence()))
                    .forEach(mentioned::add);
        }
        return mentioned.isEmpty()
                ? CompletableFuture.completedFuture(Map.of())
                : catalogue.find(question.tenant(), mentioned);
    }

    private static Stream<ItemId> mentioned(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Rules rules ->
                    rules.rules().stream().map(AssociationRule::antecedent).flatMap(List::stream);
            case Evidence.Cooccurrences followed ->
                    followed.sources().stream().map(Evidence.Cooccurrences.Source::item);
            case Evidence.Purchases purchases -> Stream.of();
            case Evidence.Popular popular -> Stream.of();
            case Evidence.CatalogueFallback listed -> Stream.of();
        };
    }
}
