package io.quando.application.recommend;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/// In-port: answers what a user wants next.
public interface RecommendItems {
    /// How many items one answer may hold.
    int MAX_ITEMS = 1_000;

    /// Makes a slate. It is never empty while the catalogue holds something that is available and
    /// not ruled out: by the request, which excludes it or has it in the basket, or by the user,
    /// who refused it or bought it and is not due to buy it again. An empty slate says why it is.
    /// It fails only if the catalogue cannot be read; what else could not be read, or not in time,
    /// is named in [Slate#degraded].
    CompletionStage<Slate> recommend(Question question);

    /// @throws IllegalArgumentException unless the number is one that an answer may hold
    static void requireCount(int count) {
        if (count < 1 || count > MAX_ITEMS) {
            throw new IllegalArgumentException(
                    "The number of items (%d) must be between 1 and %d."
                            .formatted(count, MAX_ITEMS));
        }
    }

    /// One shape for a known user, a stranger with a history, a basket, or nothing at all.
    ///
    /// @param tenant whose catalogue
    /// @param user a user whose history is in the log, or null
    /// @param basket items in the basket or on the page
    /// @param history what the asker tells about the user beside the log, all of one user, in any
    ///   order
    /// @param count how many items, 1 to [#MAX_ITEMS]
    /// @param time the moment for which is asked
    /// @param exclude items that must not come
    /// @param explain whether to give reasons
    record Question(
            TenantId tenant,
            @Nullable UserId user,
            List<ItemId> basket,
            List<Interaction> history,
            int count,
            Instant time,
            Set<ItemId> exclude,
            boolean explain) {
        public Question {
            requireCount(count);
            basket = List.copyOf(basket);
            history = List.copyOf(history);
            exclude = Set.copyOf(exclude);
        }
    }
}
