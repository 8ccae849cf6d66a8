package io.quando.domain.statistics;

import io.quando.domain.behaviour.Attitude;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.ZoneId;
import java.util.List;

/// Everything that is counted for a tenant while the log goes on: the same for the same
/// interactions, in whatever order they arrive.
///
/// What is no wish (returns, refusals, impressions, searches …) is passed over; what is taken out
/// of the cart takes the wish back. Anonymous interactions count for popularity, but follow
/// nothing.
///
/// **Shape** memory grows with items, with pairs of items, and with events of users up to the bound
/// of the [StatisticsPlan]; beyond it pairs are those of a sample of the users.
///
/// **Mutates** one writer calls [#apply], or [#count] and [#publish]; the statistics may be read
/// from any thread.
public final class LiveStatistics {
    private final StatisticsPlan plan;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Cooccurrence cooccurrence = new Cooccurrence(vocabulary::byItem);
    private final Popularity popularity = new Popularity(vocabulary::byItem);
    private final UserSequences sequences;
    private volatile LogPosition position = LogPosition.START;
    private volatile PairedUsers paired = PairedUsers.NONE;

    public LiveStatistics(StatisticsPlan plan) {
        this.plan = plan;
        this.sequences =
                new UserSequences(
                        plan.events(),
                        new SequenceCounts(vocabulary, cooccurrence, popularity, plan.zone()));
    }

    /// Statistics by the clock on the wall of a zone, otherwise as usual.
    public LiveStatistics(ZoneId zone) {
        this(StatisticsPlan.usual(zone));
    }

    /// Counts the next interactions of the log and publishes the result.
    ///
    /// @throws IllegalArgumentException if they do not lie behind [#position]
    public void apply(List<LoggedInteraction> next) {
        count(next);
        publish();
    }

    /// Counts the next interactions of the log; nobody sees it before [#publish].
    ///
    /// @throws IllegalArgumentException if they do not lie behind [#position]
    public void count(List<LoggedInteraction> next) {
        for (LoggedInteraction entry : next) {
            if (entry.position().compareTo(position) <= 0) {
                throw new IllegalArgumentException(
                        "The position (%s) must lie behind the last one (%s)."
                                .formatted(entry.position(), position));
            }
            count(entry.interaction());
            position = entry.position();
        }
    }

    /// Makes what was counted visible.
    public void publish() {
        cooccurrence.publish();
        popularity.publish();
        paired = new PairedUsers(sequences.events(), 1L << sequences.level());
    }

    /// Whose events are paired.
    public PairedUsers paired() {
        return paired;
    }

    /// How far into the log the statistics reach.
    public LogPosition position() {
        return position;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Cooccurrence cooccurrence() {
        return cooccurrence;
    }

    public Popularity popularity() {
        return popularity;
    }

    /// Whose wall clock tells the time context.
    public ZoneId zone() {
        return plan.zone();
    }

    /// What interactions of this tenant say of wishes.
    public Attitudes attitudes() {
        return plan.attitudes();
    }

    private void count(Interaction interaction) {
        ItemId item = interaction.item();
        Attitude attitude = plan.attitudes().of(interaction);
        boolean isWish = attitude == Attitude.WANTS;
        boolean isRemoval = interaction.type().equals(InteractionType.REMOVE_FROM_CART);
        if (item == null || !(isWish || isRemoval) || !plan.credible().test(interaction.time())) {
            return;
        }
        int code = vocabulary.code(item);
        if (isWish) {
            popularity.count(code, TimeContext.of(interaction.time(), plan.zone()), 1);
        }
        UserId user = interaction.user();
        if (user != null) {
            sequences.add(user, Wish.of(interaction, code));
        }
    }
}
