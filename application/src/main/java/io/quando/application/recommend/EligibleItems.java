package io.quando.application.recommend;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Takes the first so many items that may be shown: those in the catalogue and available at the
/// time.
final class EligibleItems {
    private static final int BLOCK = 50;

    private final Catalogue catalogue;
    private final TenantId tenant;
    private final Instant time;

    EligibleItems(Catalogue catalogue, TenantId tenant, Instant time) {
        this.catalogue = catalogue;
        this.tenant = tenant;
        this.time = time;
    }

    /// An entry of a ranking beside its item.
    record Eligible<T>(T entry, CatalogueItem item) {}

    /// The first `count` entries of a ranking whose items may be shown. Reads no more blocks of the
    /// catalogue than that takes.
    <T> CompletionStage<List<Eligible<T>>> first(
            List<T> ranking, Function<T, ItemId> item, int count) {
        return first(ranking, item, count, new ArrayList<>());
    }

    private <T> CompletionStage<List<Eligible<T>>> first(
            List<T> rest, Function<T, ItemId> item, int count, List<Eligible<T>> found) {
        if (rest.isEmpty() || found.size() == count) {
            return CompletableFuture.completedFuture(found);
        }
        int block = Math.min(rest.size(), Math.max(BLOCK, count - found.size()));
        List<T> head = rest.subList(0, block);
        return catalogue
                .find(tenant, head.stream().map(item).toList())
                .thenCompose(items -> {
                    for (T entry : head) {
                        CatalogueItem known = items.get(item.apply(entry));
                        if (found.size() < count && known != null && mayBeShown(known)) {
                            found.add(new Eligible<>(entry, known));
                        }
                    }
                    return first(rest.subList(block, rest.size()), item, count, found);
                });
    }

    /// The first `count` items of the catalogue that may be shown and are not excluded, in the
    /// order of their ids: the last resort.
    ///
    /// @param exclusions sets of items to leave out, the widest first; the first that leaves
    ///   anything to show counts
    CompletionStage<List<CatalogueItem>> any(int count, List<Set<ItemId>> exclusions) {
        return any(count, exclusions.getFirst(), null, new ArrayList<>())
                .thenCompose(found ->
                        found.isEmpty() && exclusions.size() > 1
                                ? any(count, exclusions.subList(1, exclusions.size()))
                                : CompletableFuture.completedFuture(found));
    }

    private CompletionStage<List<CatalogueItem>> any(
            int count, Set<ItemId> exclude, @Nullable ItemId after, List<CatalogueItem> found) {
        if (found.size() == count) {
            return CompletableFuture.completedFuture(found);
        }
        int limit = after == null ? firstPage(count + exclude.size()) : ItemQuery.MAX_LIMIT;
        return catalogue
                .page(tenant, ItemQuery.all(after, limit))
                .thenCompose(page -> {
                    for (CatalogueItem item : page) {
                        if (found.size() < count
                                && mayBeShown(item)
                                && !exclude.contains(item.id())) {
                            found.add(item);
                        }
                    }
                    return page.size() < limit
                            ? CompletableFuture.completedFuture(found)
                            : any(count, exclude, page.getLast().id(), found);
                });
    }

    /// Small, because it is usually enough; the pages after it are as large as may be.
    private static int firstPage(int wanted) {
        return Math.min(ItemQuery.MAX_LIMIT, Math.max(BLOCK, wanted));
    }

    private boolean mayBeShown(CatalogueItem item) {
        return item.availability().holdsAt(time);
    }
}
