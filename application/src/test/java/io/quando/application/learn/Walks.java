package io.quando.application.learn;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;

import io.quando.domain.behaviour.InteractionType;
import io.quando.testkit.Interactions;
import java.util.ArrayList;
import java.util.List;

/// What happens in a shop where all walk the same way.
final class Walks {
    /// Enough for both halves.
    static final int USERS = 80;

    private Walks() {}

    /// Each user buys the items of a word, a letter each, one after another.
    static Interactions[] users(int users, String word) {
        List<Interactions> events = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            for (int step = 0; step < word.length(); step++) {
                events.add(
                        interaction(word + user + "-" + step)
                                .user(word + " " + user)
                                .item(word.substring(step, step + 1))
                                .session("visit " + word + user)
                                .at(NOON.plusSeconds(60L * step)));
            }
        }
        return events.toArray(Interactions[]::new);
    }

    /// Somebody looks at e and f, and somebody else at g: who knows nothing better puts these three
    /// before what nobody has had.
    static Interactions[] passersBy() {
        return new Interactions[] {look("first", "e"), look("first", "f"), look("second", "g")};
    }

    private static Interactions look(String user, String item) {
        return interaction("look " + item).user(user).item(item).type(InteractionType.VIEW);
    }
}
