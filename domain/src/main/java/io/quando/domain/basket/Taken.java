package io.quando.domain.basket;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionOrder;
import io.quando.domain.behaviour.OpenQuantities;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The items that were taken in one way, bought or put into the cart, event by event, and what went
/// back of it. The events of one posting are chained, the latest arrival first.
///
/// **Mutates** for one writer.
final class Taken {
    private static final int NANOS_A_MICRO = 1_000;

    private final int mark;

    /// By posting: the last event of its chain.
    private final IntColumn lasts = new IntColumn();

    private final LongColumn times = new LongColumn();
    private final IntColumn quantities = new IntColumn();
    private final IntColumn before = new IntColumn();
    private final IntColumn ties = new IntColumn();

    /// Quantities that single precision cannot hold.
    private final Map<Integer, Double> exact = new HashMap<>();

    private final Map<Long, List<Back>> backByUserAndItem = new HashMap<>();

    /// A quantity that went back.
    ///
    /// @param time microseconds since 1970
    /// @param tie orders what went back at one time in one quantity
    record Back(long time, double quantity, int tie) {}

    /// @param mark which the postings have of which something is kept
    Taken(int mark) {
        this.mark = mark;
    }

    int mark() {
        return mark;
    }

    void take(Interaction interaction, int posting) {
        while (lasts.size() <= posting) {
            lasts.add(Postings.NONE);
        }
        double quantity = OpenQuantities.of(interaction);
        float single = (float) quantity;
        times.add(micros(interaction.time()));
        ties.add(InteractionOrder.tie(interaction.id()));
        before.add(lasts.get(posting));
        int event = quantities.add(Float.floatToRawIntBits(single));
        if (single != quantity) {
            exact.put(event, quantity);
        }
        lasts.set(posting, event);
    }

    void giveBack(Interaction interaction, int user, int item) {
        backByUserAndItem
                .computeIfAbsent(key(user, item), k -> new ArrayList<>(1))
                .add(
                        new Back(
                                micros(interaction.time()),
                                OpenQuantities.of(interaction),
                                InteractionOrder.tie(interaction.id())));
    }

    /// What went back of an item; empty if nothing did, or nobody knows whose it was.
    List<Back> back(int user, int item) {
        return user < 0 || backByUserAndItem.isEmpty()
                ? List.of()
                : backByUserAndItem.getOrDefault(key(user, item), List.of());
    }

    /// The last event of a posting, or [Postings#NONE].
    int last(int posting) {
        return posting < lasts.size() ? lasts.get(posting) : Postings.NONE;
    }

    /// Microseconds since 1970.
    long time(int event) {
        return times.get(event);
    }

    double quantity(int event) {
        Double known = exact.get(event);
        return known == null ? Float.intBitsToFloat(quantities.get(event)) : known;
    }

    int tie(int event) {
        return ties.get(event);
    }

    /// The event that arrived before it in its posting, or [Postings#NONE].
    int before(int event) {
        return before.get(event);
    }

    static long micros(Instant time) {
        return TimeUnit.SECONDS.toMicros(time.getEpochSecond()) + time.getNano() / NANOS_A_MICRO;
    }

    private static long key(int user, int item) {
        return (long) user << 32 | item;
    }
}
