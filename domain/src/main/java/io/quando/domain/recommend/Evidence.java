package io.quando.domain.recommend;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.statistics.TimeContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts that speak for an item, kept so that anyone can check them.
public sealed interface Evidence {
    /// Association rules whose antecedents the user has, the strongest first.
    ///
    /// @param rules one to three rules
    record Rules(List<AssociationRule> rules) implements Evidence {
        public Rules {
            rules = List.copyOf(rules);
        }
    }

    /// Items of the sequence after which this one often came, the strongest first.
    ///
    /// @param sources one to three of them
    record Cooccurrences(List<Source> sources) implements Evidence {
        public Cooccurrences {
            sources = List.copyOf(sources);
        }

        /// @param item what was there before
        /// @param event the interaction with it, or null if it stands in the request's basket
        /// @param weight its part in the score, more than 0
        public record Source(ItemId item, @Nullable EventId event, double weight) {}
    }

    /// The user's own purchases of the item, those that were given back left out.
    ///
    /// @param events the purchases, newest first; of those less than a day apart, the newest
    /// @param cycle median time between them
    /// @param last time of the newest
    /// @param all whether there are no earlier ones than these
    record Purchases(List<EventId> events, Duration cycle, Instant last, boolean all)
            implements Evidence {
        public Purchases {
            events = List.copyOf(events);
        }
    }

    /// The item's share in a kind of moment.
    ///
    /// @param context the kind of moment, or null for any moment
    /// @param share P(i|c), 0 to 1
    /// @param rank 1 for the most popular
    record Popular(@Nullable TimeContext context, double share, int rank) implements Evidence {}

    /// Nothing but that the item is in the catalogue and available; no source spoke for it.
    record CatalogueFallback() implements Evidence {}
}
