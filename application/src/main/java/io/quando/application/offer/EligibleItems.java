package io.quando.application.offer;

import io.quando.application.waiting.Deadline;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds items that may be offered: those in the catalogue and available at the time. It waits for
/// the catalogue, so it **blocks**.
public final class EligibleItems {
    private static final int BLOCK = 50;

    private final Catalogue catalogue;
    private final TenantId tenant;
    private final Instant time;
    private final Deadline deadline;

    public EligibleItems(Catalogue catalogue, TenantId tenant, Instant time, Deadline deadline) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.time = time;
        this.deadline = deadline;
    }

    /// An entry of a ranking beside its item.
    public record Eligible<T>(T entry, CatalogueItem item) {}

    /// @param items what was found
    /// @param late whether the deadline came before the end
    public record Found<T>(List<T> items, boolean late) {
        public Found {
            items = List.copyOf(items);
        }
    }

    /// The first `count` entries of a ranking whose items may be offered.
    public <T> Found<Eligible<T>> first(List<T> ranking, Function<T, ItemId> item, int count) {
        return first(ranking, item, count, UnaryOperator.identity());
    }

    /// The first `count` entries of a ranking whose items may be offered and pass a screen. Reads
    /// no more blocks of the catalogue than that takes.
    ///
    /// @param screen takes out of some entries those that may not come after all
    public <T> Found<Eligible<T>> first(
            List<T> ranking,
            Function<T, ItemId> item,
            int count,
            UnaryOperator<List<Eligible<T>>> screen) {
        List<Eligible<T>> found = new ArrayList<>();
        try {
            for (int from = 0; from < ranking.size() && found.size() < count; ) {
                int to = Math.min(ranking.size(), from + Math.max(BLOCK, count - found.size()));
                List<Eligible<T>> passed = screen.apply(available(ranking.subList(from, to), item));
                found.addAll(passed.subList(0, Math.min(count - found.size(), passed.size())));
                from = to;
            }
            return new Found<>(found, false);
        } catch (TimeoutException e) {
            return new Found<>(found, true);
        }
    }

    private <T> List<Eligible<T>> available(List<T> block, Function<T, ItemId> item)
            throws TimeoutException {
        Map<ItemId, CatalogueItem> items =
                deadline.await(catalogue.find(tenant, block.stream().map(item).toList()));
        List<Eligible<T>> available = new ArrayList<>();
        for (T entry : block) {
            CatalogueItem known = items.get(item.apply(entry));
            if (known != null && isAvailable(known)) {
                available.add(new Eligible<>(entry, known));
            }
        }
        return available;
    }

    /// The first `count` items of the catalogue that pass a screen, in the order of their ids.
    /// Reads the whole catalogue if there are fewer.
    ///
    /// @param guess how many items have to be read, by and large
    /// @param screen takes out of some items those that may not come
    public Found<CatalogueItem> any(
            int count, int guess, UnaryOperator<List<CatalogueItem>> screen) {
        List<CatalogueItem> found = new ArrayList<>();
        try {
            @Nullable ItemId after = null;
            int limit = Math.clamp(guess, BLOCK, ItemQuery.MAX_LIMIT);
            while (found.size() < count) {
                List<CatalogueItem> page =
                        deadline.await(catalogue.page(tenant, ItemQuery.all(after, limit)));
                List<CatalogueItem> passed = screen.apply(page);
                found.addAll(passed.subList(0, Math.min(count - found.size(), passed.size())));
                if (page.size() < limit) {
                    break;
                }
                after = page.getLast().id();
                limit = ItemQuery.MAX_LIMIT;
            }
            return new Found<>(found, false);
        } catch (TimeoutException e) {
            return new Found<>(found, true);
        }
    }

    /// Whether an item of the catalogue may be offered at the time.
    public boolean isAvailable(CatalogueItem item) {
        return item.availability().holdsAt(time);
    }
}
