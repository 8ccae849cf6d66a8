package io.quando.application.recommend;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.testkit.Items;
import io.quando.testkit.SeededCases;
import io.quando.testkit.Stages;
import io.quando.testkit.Users;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever happened, a slate has something while the catalogue has something that is available and
/// not excluded; items of the basket come only if there is nothing else.
class NeverEmptySlateTest {
    private static final List<InteractionType> TYPES =
            List.of(
                    InteractionType.VIEW,
                    InteractionType.PURCHASE,
                    InteractionType.DISLIKE,
                    InteractionType.RETURN);

    @Test
    void aSlateIsNeverEmptyWhileOneItemMayBeShown() {
        SeededCases.run(
                150,
                random -> {
                    World world = new World();
                    List<String> ids =
                            IntStream.range(0, 1 + random.nextInt(130))
                                    .mapToObj(n -> "i" + n)
                                    .toList();
                    Set<ItemId> shown = fill(world, ids, random);
                    world.happened(events(ids, random));
                    Question question = question(world, ids, random);
                    shown.removeAll(question.exclude());
                    Set<ItemId> beside = new TreeSet<>(shown);
                    beside.removeAll(question.basket());
                    Set<ItemId> expected = beside.isEmpty() ? shown : beside;
                    Slate slate = world.answer(question);
                    assertThat(World.items(slate))
                            .doesNotHaveDuplicates()
                            .hasSizeLessThanOrEqualTo(question.count())
                            .allMatch(item -> expected.contains(new ItemId(item)));
                    assertThat(slate.items().isEmpty()).isEqualTo(shown.isEmpty());
                    assertThat(slate.degraded().isEmpty() || expected.isEmpty()).isTrue();
                });
    }

    @Test
    void whoBoughtEverythingStillGetsSomething() {
        World world = new World().sells("a", "b");
        world.happened(interaction("1").item("a"), interaction("2").item("b"));
        assertThat(World.items(world.answer(world.question("anna")))).containsExactly("a", "b");
    }

    @Test
    void theOneItemOnSaleIsFoundBehindAHundredThousandOthers() {
        World world = new World();
        Availability over = new Availability(null, NOON.minusSeconds(1));
        List<CatalogueItem> past = new ArrayList<>();
        for (CatalogueItem item : Items.sequence(100_000)) {
            past.add(Items.item(item.id().value()).availability(over).build());
        }
        put(world, past);
        world.sells("zebra");
        assertThat(World.items(world.answer(world.question(null)))).containsExactly("zebra");
    }

    @Test
    void anEmptySlateSaysThatItemsAreKnownFromEventsAlone() {
        World world = new World();
        world.happened(interaction("1").item("a"));
        assertThat(world.answer(world.question(null)).degraded())
                .singleElement()
                .asString()
                .contains("1 items are known from events alone");
    }

    private static void put(World world, Collection<CatalogueItem> items) {
        Stages.await(world.stores.catalogue().put(world.tenant, items));
    }

    /// @return what may be shown
    private static Set<ItemId> fill(World world, List<String> ids, RandomGenerator random) {
        double available = random.nextInt(3) / 2.0;
        Set<ItemId> shown = new TreeSet<>();
        for (String id : ids) {
            if (random.nextInt(8) == 0) {
                continue; // happened once, but is not in the catalogue
            }
            boolean now = random.nextDouble() < available || random.nextInt(50) == 0;
            world.sells(
                    Items.item(id)
                            .availability(
                                    now
                                            ? Availability.ALWAYS
                                            : new Availability(NOON.plusSeconds(1), null)));
            if (now) {
                shown.add(new ItemId(id));
            }
        }
        return shown;
    }

    private static List<Interaction> events(List<String> ids, RandomGenerator random) {
        List<Interaction> events = new ArrayList<>();
        boolean boughtEverything = random.nextInt(3) == 0;
        Stream<String> bought = boughtEverything ? ids.stream() : Stream.of();
        bought.forEach(id -> events.add(interaction("all-" + id).item(id).build()));
        for (int n = random.nextInt(200); n > 0; n--) {
            events.add(
                    interaction("e" + n)
                            .user("user-" + random.nextInt(4))
                            .item(any(ids, random))
                            .type(TYPES.get(random.nextInt(TYPES.size())))
                            .at(NOON.minus(Duration.ofHours(random.nextInt(2_000))))
                            .build());
        }
        return events;
    }

    private static Question question(World world, List<String> ids, RandomGenerator random) {
        Set<ItemId> exclude = new HashSet<>();
        for (int n = random.nextInt(3) * random.nextInt(ids.size()); n > 0; n--) {
            exclude.add(new ItemId(any(ids, random)));
        }
        List<ItemId> basket =
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(n -> new ItemId(any(ids, random)))
                        .toList();
        String user = random.nextBoolean() ? "anna" : "user-" + random.nextInt(4);
        return new Question(
                world.tenant,
                random.nextInt(4) == 0 ? null : Users.user(user),
                basket,
                List.of(),
                1 + random.nextInt(60),
                NOON,
                exclude,
                random.nextBoolean());
    }

    private static String any(List<String> ids, RandomGenerator random) {
        return ids.get(random.nextInt(ids.size()));
    }
}
