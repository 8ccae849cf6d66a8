package io.quando.domain.basket;

import io.quando.domain.behaviour.Attitude;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.SettledSequence;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Groups interactions into baskets: what a user took in one session, or in one day where there are
/// no sessions, less what went back. Where at least a tenth of all interest is purchases, they
/// alone count; otherwise every interest does, and a rating only if it is one.
///
/// **Mutates** grows by [#add]. Memory grows with the interactions that show interest.
public final class BasketCollector {
    /// From this share of all interest on, purchases are plenty enough to be heard alone.
    private static final double PURCHASE_SHARE = 0.1;

    private final ZoneId zone;
    private final Map<UserId, List<Interaction>> byUser = new LinkedHashMap<>();
    private final List<Interaction> anonymous = new ArrayList<>();
    private long interests;
    private long purchases;
    private long ratings;

    /// @param zone whose midnight parts the baskets of events without a session
    public BasketCollector(ZoneId zone) {
        this.zone = zone;
    }

    /// Takes in an interaction; those that show no interest are passed over, but for what takes
    /// back.
    public void add(Interaction interaction) {
        boolean back = interaction.type().takesBack();
        if (interaction.item() == null || !(back || interaction.type().showsInterest())) {
            return;
        }
        interests += back ? 0 : 1;
        ratings += interaction.type().equals(InteractionType.RATE) ? 1 : 0;
        purchases += interaction.type().equals(InteractionType.PURCHASE) ? 1 : 0;
        UserId user = interaction.user();
        (user == null ? anonymous : byUser.computeIfAbsent(user, u -> new ArrayList<>()))
                .add(interaction);
    }

    /// The items of each basket, where every rating is interest.
    public Collection<Set<ItemId>> baskets() {
        return baskets(Attitudes.WITHOUT_RATINGS);
    }

    /// The items of each basket.
    public Collection<Set<ItemId>> baskets(Attitudes attitudes) {
        Predicate<Interaction> counts = counting(attitudes);
        Map<Key, Set<ItemId>> baskets = new HashMap<>();
        Consumer<Interaction> put =
                i ->
                        baskets.computeIfAbsent(key(i), k -> new LinkedHashSet<>())
                                .add(Objects.requireNonNull(i.item()));
        byUser.values()
                .forEach(sequence ->
                        SettledSequence.of(sequence).interactions().stream()
                                .filter(counts)
                                .forEach(put));
        anonymous.stream().filter(counts).forEach(put);
        return baskets.values();
    }

    private Predicate<Interaction> counting(Attitudes attitudes) {
        Predicate<Interaction> wanted = i -> attitudes.of(i) == Attitude.WANTS;
        long unwanted =
                ratings == 0
                        ? 0
                        : all().filter(i -> i.type().equals(InteractionType.RATE))
                                .filter(wanted.negate())
                                .count();
        return purchasesDecide(purchases, interests - unwanted)
                ? i -> i.type().equals(InteractionType.PURCHASE)
                : wanted;
    }

    private Stream<Interaction> all() {
        return Stream.concat(byUser.values().stream().flatMap(List::stream), anonymous.stream());
    }

    /// Whether purchases are so many among all that shows interest that they alone are heard.
    public static boolean purchasesDecide(long purchases, long interests) {
        return purchases >= interests * PURCHASE_SHARE;
    }

    private Key key(Interaction interaction) {
        return interaction.session() == null
                ? new Key(interaction.user(), LocalDate.ofInstant(interaction.time(), zone), null)
                : new Key(interaction.user(), null, interaction.session());
    }

    private record Key(@Nullable UserId user, @Nullable LocalDate day, @Nullable String session) {}
}
