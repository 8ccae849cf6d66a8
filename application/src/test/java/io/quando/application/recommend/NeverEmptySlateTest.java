package io.quando.application.recommend;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.Standing;
import io.quando.domain.behaviour.Standings;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.ReasonKind;
import io.quando.testkit.Items;
import io.quando.testkit.SeededCases;
import io.quando.testkit.Stages;
import io.quando.testkit.Users;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever happened, a slate has something while the catalogue has something that is available and
/// ruled out neither by the request nor by the user, and nothing else; if it is empty, it says why.
class NeverEmptySlateTest {
    private static final List<InteractionType> TYPES =
            List.of(
                    InteractionType.VIEW,
                    InteractionType.PURCHASE,
                    InteractionType.LIKE,
                    InteractionType.DISLIKE,
                    InteractionType.SKIP,
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
                    List<Interaction> events = events(ids, random);
                    world.happened(events);
                    Question question = question(world, ids, random);
                    shown.removeAll(question.exclude());
                    shown.removeAll(question.basket());
                    Standings standings = standings(events, question);
                    Set<ItemId> open = new TreeSet<>(shown);
                    open.removeIf(item -> standings.of(item) != Standing.OPEN);
                    Slate slate = world.answer(question);
                    assertThat(slate.items())
                            .hasSizeGreaterThanOrEqualTo(Math.min(question.count(), open.size()))
                            .allMatch(place ->
                                    open.contains(place.item().id())
                                            || isDue(place, question, standings));
                    assertThat(World.items(slate))
                            .doesNotHaveDuplicates()
                            .hasSizeLessThanOrEqualTo(question.count())
                            .allMatch(item -> shown.contains(new ItemId(item)));
                    assertThat(slate.degraded()).hasSize(slate.items().isEmpty() ? 1 : 0);
                });
    }

    private static Standings standings(List<Interaction> events, Question question) {
        return Standings.of(
                events.stream()
                        .filter(e -> Objects.equals(e.user(), question.user()))
                        .filter(e -> question.user() != null)
                        .sorted(Comparator.comparing(Interaction::time))
                        .toList());
    }

    private static boolean isDue(Slate.Place place, Question question, Standings standings) {
        return standings.of(place.item().id()) == Standing.CONSUMED
                && (!question.explain()
                        || place.reasons().stream().anyMatch(r -> r.kind() == ReasonKind.REPEAT));
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
    void anEmptyCatalogueIsNamed() {
        World world = new World();
        assertThat(whyNothing(world, world.question(null)))
                .isEqualTo("There is nothing to recommend. The catalogue is empty.");
        world.happened(interaction("1").item("a"));
        assertThat(whyNothing(world, world.question(null)))
                .isEqualTo(
                        "There is nothing to recommend. The catalogue is empty. 1 item is known from events alone and can come once in the catalogue.");
    }

    @Test
    void anEmptySlateSaysWhatRulesOutEachItem() {
        World world = new World().sells("basket", "bought", "liked", "refused", "returned", "shut");
        world.sells(Items.item("past").availability(new Availability(null, NOON)));
        world.happened(
                interaction("1").item("bought"),
                interaction("2").item("refused").type(InteractionType.DISLIKE),
                interaction("3").item("returned").type(InteractionType.RETURN),
                interaction("4").item("liked").type(InteractionType.LIKE),
                interaction("5").item("elsewhere"));
        Question q = world.question("anna", "basket");
        Question question = excluding(q, "shut", "liked", "never heard of");
        assertThat(whyNothing(world, question))
                .isEqualTo(
                        "There is nothing to recommend. Of 7 items in the catalogue: 1 not available at that time, 2 excluded by the request, 1 in the basket or on the page, 2 refused or returned by the user, 1 bought by the user and not due again. 1 item is known from events alone and can come once in the catalogue.");
        assertThat(World.items(world.answer(q))).containsExactlyInAnyOrder("liked", "shut");
    }

    @Test
    void whoBoughtEverythingGetsWhatIsDueAlone() {
        World world = new World().sells("a", "b");
        world.happened(
                interaction("1").item("a"),
                interaction("2").item("b").at(NOON.minus(Duration.ofDays(30))),
                interaction("3").item("b").at(NOON.minus(Duration.ofDays(60))));
        assertThat(World.items(world.answer(world.question("anna")))).containsExactly("b");
    }

    private static String whyNothing(World world, Question question) {
        Slate slate = world.answer(question);
        assertThat(slate.items()).isEmpty();
        assertThat(slate.degraded()).hasSize(1);
        return slate.degraded().getFirst();
    }

    private static Question excluding(Question q, String... items) {
        return new Question(
                q.tenant(),
                q.user(),
                q.basket(),
                q.history(),
                q.count(),
                q.time(),
                Arrays.stream(items).map(ItemId::new).collect(Collectors.toSet()),
                q.explain());
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
