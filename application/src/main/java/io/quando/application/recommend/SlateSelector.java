package io.quando.application.recommend;

import io.quando.application.offer.EligibleItems;
import io.quando.application.offer.EligibleItems.Eligible;
import io.quando.application.offer.EligibleItems.Found;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.application.waiting.Deadline;
import io.quando.domain.behaviour.Standing;
import io.quando.domain.behaviour.Standings;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.RankedItem;
import io.quando.domain.recommend.ReasonKind;
import io.quando.domain.statistics.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Selects what an answer holds: the first eligible items of the ranking, and where they are too
/// few, others of the catalogue. Nothing comes that the request or the user rules out.
///
/// **Mutates** for one answer, on one thread.
final class SlateSelector {
    private static final String LATE = "Time ran out before the answer was complete.";

    private final Question question;
    private final KnownUser user;
    private final UserReader reader;
    private final EligibleItems eligible;
    private final Deadline deadline;
    private final Set<String> degraded = new LinkedHashSet<>();

    SlateSelector(
            Question question,
            KnownUser user,
            UserReader reader,
            EligibleItems eligible,
            Deadline deadline) {
        this.question = question;
        this.user = user;
        this.reader = reader;
        this.eligible = eligible;
        this.deadline = deadline;
    }

    /// @param vocabulary the items that events are known of
    Selection select(List<RankedItem> ranking, Vocabulary vocabulary) {
        Found<Eligible<RankedItem>> chosen =
                eligible.first(ranking, RankedItem::item, question.count(), this::admitted);
        Set<ItemId> taken = new HashSet<>();
        chosen.items().forEach(c -> taken.add(c.item().id()));
        CatalogueWalk walk = new CatalogueWalk(vocabulary);
        int missing = question.count() - taken.size();
        Found<CatalogueItem> fillers =
                eligible.any(missing, missing + ruledOut(taken), page -> open(page, taken, walk));
        if (chosen.late() || fillers.late()) {
            degraded.add(LATE);
        } else if (taken.isEmpty() && fillers.items().isEmpty()) {
            degraded.add(walk.whyNothing());
        }
        return new Selection(chosen.items(), fillers.items(), List.copyOf(degraded));
    }

    private int ruledOut(Set<ItemId> taken) {
        return taken.size() + question.exclude().size() + question.basket().size();
    }

    /// The candidate pool left out what the context rules out; here comes what was decided before.
    private List<Eligible<RankedItem>> admitted(List<Eligible<RankedItem>> block) {
        Standings standings = standings(block.stream().map(e -> e.item().id()).toList());
        return block.stream()
                .filter(e -> standings.of(e.item().id()).admits(isDue(e.entry())))
                .toList();
    }

    private static boolean isDue(RankedItem ranked) {
        return ranked.contributions().stream()
                .anyMatch(c -> c.candidate().kind() == ReasonKind.REPEAT);
    }

    private List<CatalogueItem> open(
            List<CatalogueItem> page, Set<ItemId> taken, CatalogueWalk walk) {
        Standings standings = standings(page.stream().map(CatalogueItem::id).toList());
        List<CatalogueItem> open = new ArrayList<>();
        for (CatalogueItem item : page) {
            Obstacle obstacle = obstacle(item, standings.of(item.id()));
            walk.count(item, obstacle);
            if (obstacle == null && !taken.contains(item.id())) {
                open.add(item);
            }
        }
        return open;
    }

    private @Nullable Obstacle obstacle(CatalogueItem item, Standing standing) {
        if (!eligible.isAvailable(item)) {
            return Obstacle.UNAVAILABLE;
        }
        if (question.exclude().contains(item.id())) {
            return Obstacle.EXCLUDED;
        }
        if (user.context().basket().contains(item.id())) {
            return Obstacle.BASKET;
        }
        return switch (standing) {
            case OPEN -> null;
            case REFUSED -> Obstacle.REFUSED;
            case CONSUMED -> Obstacle.BOUGHT;
        };
    }

    private Standings standings(Collection<ItemId> items) {
        UserReader.Checked checked = reader.standings(question, user, items, deadline);
        degraded.addAll(checked.degraded());
        return checked.standings();
    }
}
