package io.quando.domain.basket;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/// Enters interactions, one after the other, and keeps all counts right.
///
/// **Mutates** for one writer; readers beside it need a lock.
final class BasketCounts {
    private final ZoneId zone;
    private final BasketKeys keys;
    private final Users users = new Users();
    private final Items items = new Items();
    private final Baskets baskets = new Baskets();
    private final Postings postings = new Postings();
    private final Taken bought = new Taken(Postings.BOUGHT);
    private final Taken carted = new Taken(Postings.CARTED);
    private final Days days = new Days();
    private long interests;
    private long purchases;

    BasketCounts(ZoneId zone) {
        this.zone = zone;
        this.keys = new BasketKeys(zone);
    }

    void enter(Interaction interaction) {
        ItemId item = interaction.item();
        if (item == null) {
            return;
        }
        if (interaction.type().equals(InteractionType.RETURN)) {
            giveBack(bought, interaction, item);
        } else if (interaction.type().equals(InteractionType.REMOVE_FROM_CART)) {
            giveBack(carted, interaction, item);
        } else if (interaction.type().showsInterest()) {
            interests++;
            take(interaction, item);
        }
    }

    /// What decides by now.
    Basis basis() {
        return BasketCollector.purchasesDecide(purchases, interests)
                ? Basis.PURCHASES
                : Basis.INTEREST;
    }

    Items items() {
        return items;
    }

    Baskets baskets() {
        return baskets;
    }

    Postings postings() {
        return postings;
    }

    Days days() {
        return days;
    }

    private void take(Interaction interaction, ItemId id) {
        int item = items.number(id);
        int user = users.number(interaction.user());
        int posting = posting(basket(interaction, user), item);
        if (interaction.type().equals(InteractionType.PURCHASE)) {
            purchases++;
            take(bought, interaction, user, posting);
        } else if (interaction.type().equals(InteractionType.CART)) {
            take(carted, interaction, user, posting);
        } else {
            mark(posting, postings.marks(posting) | Postings.WANTED);
        }
    }

    private void take(Taken taken, Interaction interaction, int user, int posting) {
        taken.take(interaction, posting);
        mark(posting, postings.marks(posting) | taken.mark());
        settle(taken, user, postings.item(posting));
    }

    /// Nobody knows what somebody anonymous takes back.
    private void giveBack(Taken taken, Interaction interaction, ItemId id) {
        if (interaction.user() == null) {
            return;
        }
        int user = users.number(interaction.user());
        int item = items.number(id);
        taken.giveBack(interaction, user, item);
        settle(taken, user, item);
    }

    private void settle(Taken taken, int user, int item) {
        List<Taken.Back> back = taken.back(user, item);
        if (back.isEmpty()) {
            return;
        }
        Settlement settlement = new Settlement(taken);
        settlement.add(back);
        forEachPosting(user, item, settlement::add);
        Set<Integer> kept = settlement.kept();
        forEachPosting(
                user,
                item,
                posting -> {
                    int others = postings.marks(posting) & ~taken.mark();
                    mark(posting, others | (kept.contains(posting) ? taken.mark() : 0));
                });
    }

    private void forEachPosting(int user, int item, IntConsumer action) {
        int basket = users.lastBasket(user);
        while (basket != Postings.NONE) {
            int posting = postings.find(basket, item);
            if (posting != Postings.NONE) {
                action.accept(posting);
            }
            basket = baskets.beforeOfUser(basket);
        }
    }

    private int basket(Interaction interaction, int user) {
        int basket = keys.basket(interaction);
        long time = Taken.micros(interaction.time());
        if (basket == baskets.size()) {
            open(time, interaction.time(), user);
        } else if (time < baskets.start(basket)) {
            advance(basket, time, Moment.of(interaction.time(), zone));
        }
        return basket;
    }

    private void open(long micros, Instant time, int user) {
        int before = users.open(user, baskets.size());
        baskets.add(micros, Moment.of(time, zone), before);
    }

    /// A late event shows that a basket began earlier.
    private void advance(int basket, long start, int moment) {
        int old = baskets.moment(basket);
        baskets.setStart(basket, start, moment);
        if (old == moment) {
            return;
        }
        for (Basis basis : Basis.values()) {
            if (baskets.length(basket, basis) > 0) {
                days.count(old, basis, -1);
                days.count(moment, basis, 1);
            }
        }
        int posting = baskets.lastPosting(basket);
        while (posting != Postings.NONE) {
            days.stretch(moment, posting);
            posting = postings.beforeInBasket(posting);
        }
    }

    private int posting(int basket, int item) {
        int known = postings.find(basket, item);
        if (known != Postings.NONE) {
            return known;
        }
        int posting =
                postings.add(basket, item, baskets.lastPosting(basket), items.lastPosting(item));
        baskets.setLastPosting(basket, posting);
        items.setLastPosting(item, posting);
        days.stretch(baskets.moment(basket), posting);
        return posting;
    }

    private void mark(int posting, int marks) {
        int old = postings.marks(posting);
        if (old == marks) {
            return;
        }
        postings.mark(posting, marks);
        for (Basis basis : Basis.values()) {
            if (basis.covers(old) != basis.covers(marks)) {
                move(posting, basis, basis.covers(marks) ? 1 : -1);
            }
        }
    }

    /// An item comes into its basket, or leaves it.
    private void move(int posting, Basis basis, int by) {
        int basket = postings.basket(posting);
        items.support(postings.item(posting), basis, by);
        int before = baskets.length(basket, basis);
        baskets.lengthen(basket, basis, by);
        if (before == 0 || before + by == 0) {
            days.count(baskets.moment(basket), basis, by);
        }
    }
}
