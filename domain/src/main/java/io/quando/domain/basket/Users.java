package io.quando.domain.basket;

import io.quando.domain.privacy.UserId;
import org.jspecify.annotations.Nullable;

/// Numbers users, and knows the basket that each opened last.
final class Users {
    private final Fingerprints numbers = new Fingerprints();
    private final IntColumn lastBaskets = new IntColumn();

    /// The number of a user, a new one if never seen; [Postings#NONE] for nobody known.
    int number(@Nullable UserId id) {
        if (id == null) {
            return Postings.NONE;
        }
        long high = id.value().getMostSignificantBits();
        int user = numbers.number(high, id.value().getLeastSignificantBits());
        if (user == lastBaskets.size()) {
            lastBaskets.add(Postings.NONE);
        }
        return user;
    }

    /// Makes a basket the last one.
    ///
    /// @return the one before, or [Postings#NONE]
    int open(int user, int basket) {
        if (user == Postings.NONE) {
            return Postings.NONE;
        }
        int before = lastBaskets.get(user);
        lastBaskets.set(user, basket);
        return before;
    }

    int lastBasket(int user) {
        return lastBaskets.get(user);
    }
}
