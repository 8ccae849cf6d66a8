package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionsTest {
    /// Names that shops, players and libraries give their events.
    private static final List<String> OWN =
            List.of(
                    "addtocart",
                    "transaction",
                    "buy",
                    "fav",
                    "pv",
                    "remove_from_cart",
                    "wishlist",
                    "share",
                    "play",
                    "complete",
                    "order",
                    "checkout",
                    "add_to_cart",
                    "favorite",
                    "bookmark",
                    "download",
                    "read",
                    "listen",
                    "watch",
                    "comment",
                    "follow",
                    "subscribe",
                    "save",
                    "review",
                    "reserve",
                    "book",
                    "borrow",
                    "loan");

    /// The first rows are those of the well-known types, and "buy" has the hash 97926 = 196 · 499 +
    /// 122.
    @Test
    void rowFollowsFromTheName() {
        assertThat(
                        Stream.of("view", "click", "cart", "purchase", "rate", "like", "buy")
                                .map(Actions::row))
                .containsExactly(1, 2, 3, 4, 5, 6, 1 + 6 + 122);
        assertThat(Stream.concat(OWN.stream(), Stream.of("view", "cart")).map(Actions::row))
                .doesNotHaveDuplicates()
                .allMatch(row -> row > Actions.HIDDEN && row < Actions.ROWS);
    }

    @Test
    void orderOfTheDataDoesNotMatter() {
        Sequences one = events("view", "cart", "view");
        Sequences other = events("cart", "view", "cart");
        assertThat(one.type(0, 0)).isEqualTo(other.type(0, 0));
        assertThat(Actions.of(one, 0, 0, 3)).containsExactly(1, 3, 1);
        assertThat(Actions.of(other, 0, 1, 3)).containsExactly(1, 3);
        assertThat(Actions.of(History.of(one, 0, 2, true, 0), 1)).containsExactly(3);
    }

    @Test
    void eventsWithoutTypesHaveNone() {
        Sequences bare = Sequences.builder().add("anna", "mug", null, null, null).build();
        assertThat(Actions.of(bare, 0, 0, 1)).isEmpty();
        assertThat(Actions.of(History.of(bare, 0, 1, true, 0), 0)).isEmpty();
    }

    private static Sequences events(String... types) {
        var builder = Sequences.builder();
        Stream.of(types).forEach(type -> builder.add("anna", "mug", null, null, null, type));
        return builder.build();
    }
}
