package io.quando.domain.basket;

import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// The baskets of a tenant's log, kept up to date with every event. They are those of
/// [io.quando.domain.basket.BasketCollector] over the same log, whatever the order in which events
/// arrive. A basket belongs to the local day and the time context of the first interest in it,
/// bought or not.
///
/// **Shape** Memory grows with the interactions that show interest, not with pairs of items. No
/// basket is forgotten, so that a late event finds its own.
///
/// **Numerics** Counts are exact. Baskets and users are told apart by 128 bits.
///
/// **Mutates** one writer calls [#apply]; everything else may be called from any thread. An answer
/// is of one position of the log, the end of an [#apply]; an answer and an [#apply] wait for each
/// other.
public final class BasketIndex {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final BasketCounts counts;
    private volatile LogPosition position = LogPosition.START;
    private volatile long interactions;

    /// @param zone whose midnight parts the days
    public BasketIndex(ZoneId zone) {
        counts = new BasketCounts(zone);
    }

    /// Counts the next interactions of the log, all at once for readers. What does not lie behind
    /// [#position] was counted before and is passed over, so that a page may come again.
    public void apply(List<LoggedInteraction> next) {
        lock.writeLock().lock();
        try {
            for (LoggedInteraction entry : next) {
                if (entry.position().compareTo(position) > 0) {
                    counts.enter(entry.interaction());
                    position = entry.position();
                    interactions++;
                }
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// How far into the log the index reaches.
    public LogPosition position() {
        return position;
    }

    /// How many interactions of the log were read, those that count nothing included.
    public long interactions() {
        return interactions;
    }

    /// How often a rule held. For a pattern without direction, ask for one of its items from the
    /// others: `both` is its support.
    ///
    /// **Cost** the baskets with the consequent and those with the rarest item of the antecedent
    ///
    /// @param antecedent one item or more
    public WindowSupports supports(
            List<ItemId> antecedent,
            ItemId consequent,
            CalendarWindow window,
            Granularity granularity) {
        if (antecedent.isEmpty()) {
            throw new IllegalArgumentException("The antecedent needs at least one item.");
        }
        return reading(() ->
                new SupportCounting(counts, window, granularity)
                        .count(
                                antecedent.stream().mapToInt(counts.items()::find).toArray(),
                                counts.items().find(consequent)));
    }

    /// What goes with an item, the best first; nothing for an unknown item.
    ///
    /// **Cost** the items of all baskets with the item, and, unless all time is asked for, the
    /// postings of the window
    public List<Companion> companions(CompanionQuery query) {
        return reading(() -> {
            int item = counts.items().find(query.item());
            return item < 0 ? List.of() : new CompanionSearch(counts, query).find(item);
        });
    }

    private <T> T reading(Supplier<T> question) {
        Lock read = lock.readLock();
        read.lock();
        try {
            return question.get();
        } finally {
            read.unlock();
        }
    }
}
