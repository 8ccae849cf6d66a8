package io.quando.domain.basket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.basket.SlowBaskets.Basket;
import io.quando.domain.basket.WindowSupports.Bucket;
import io.quando.domain.basket.WindowSupports.InContext;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.RuleMeasure;
import io.quando.mining.rule.RuleCounts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The index, fed in pages of any length, against a recount of all baskets.
class BasketIndexPropertiesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-26");
    private static final List<ItemId> ITEMS =
            IntStream.range(0, 8).mapToObj(n -> new ItemId("item-" + n)).toList();

    static IntStream seeds() {
        return IntStream.range(0, 80);
    }

    private record Rule(Set<ItemId> antecedent, ItemId consequent) {
        static Rule any(Random random) {
            ItemId one = ITEMS.get(random.nextInt(4));
            ItemId other = ITEMS.get(4 + random.nextInt(4));
            return new Rule(
                    random.nextBoolean() ? Set.of(one) : Set.of(one, other),
                    ITEMS.get(random.nextInt(8)));
        }

        WindowSupports in(BasketIndex index, CalendarWindow window, Granularity granularity) {
            return index.supports(List.copyOf(antecedent), consequent, window, granularity);
        }

        ContingencyCounts in(SlowBaskets slow, Predicate<Basket> which) {
            return slow.counts(antecedent, consequent, which);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 1021})
    void everyRuleIsCountedAsByTheCollector(int events) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<LoggedInteraction> happened = new RandomShop(random).happened(events);
            BasketIndex index = inPages(happened, random);
            Iterable<Set<ItemId>> baskets = SlowBaskets.collected(happened, BERLIN);
            for (int n = 0; n < 20; n++) {
                Rule rule = Rule.any(random);
                assertThat(rule.in(index, CalendarWindow.ALWAYS, Granularity.DAY).total())
                        .as("seed %d, %s", seed, rule)
                        .isEqualTo(SlowBaskets.counts(baskets, rule.antecedent, rule.consequent));
            }
        }
    }

    private static BasketIndex inPages(List<LoggedInteraction> happened, Random random) {
        BasketIndex index = new BasketIndex(BERLIN);
        int position = 0;
        while (position < happened.size()) {
            int end = Math.min(happened.size(), position + 1 + random.nextInt(100));
            index.apply(happened.subList(position, end));
            position = end;
        }
        return index;
    }

    @ParameterizedTest
    @EnumSource
    void windowsAreTheSumsOfTheirBuckets(Granularity granularity) {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            List<LoggedInteraction> happened = new RandomShop(random).happened(400);
            SlowBaskets slow = new SlowBaskets(happened, BERLIN);
            CalendarWindow window = window(random);
            Rule rule = Rule.any(random);
            WindowSupports supports = rule.in(inPages(happened, random), window, granularity);
            assertThat(supports.total())
                    .isEqualTo(rule.in(slow, basket -> isIn(window, basket.day())))
                    .isEqualTo(sum(supports.buckets().stream().map(Bucket::counts).toList()))
                    .isEqualTo(sum(supports.contexts().stream().map(InContext::counts).toList()));
            assertParts(supports, rule, slow, window);
        });
    }

    private static void assertParts(
            WindowSupports supports, Rule rule, SlowBaskets slow, CalendarWindow window) {
        for (Bucket bucket : supports.buckets()) {
            CalendarWindow part = new CalendarWindow(bucket.from(), bucket.until());
            assertThat(bucket.counts())
                    .isEqualTo(rule.in(slow, basket -> isIn(part, basket.day())));
        }
        for (InContext context : supports.contexts()) {
            Predicate<Basket> there = basket -> basket.context().equals(context.context());
            assertThat(context.counts())
                    .isEqualTo(rule.in(slow, there.and(basket -> isIn(window, basket.day()))));
        }
    }

    private static ContingencyCounts sum(List<ContingencyCounts> tallies) {
        return tallies.stream().reduce(ContingencyCounts.ZERO, ContingencyCounts::plus);
    }

    private static CalendarWindow window(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(6));
        return new CalendarWindow(
                random.nextInt(4) == 0 ? null : from,
                random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(4)));
    }

    private static boolean isIn(CalendarWindow window, LocalDate day) {
        LocalDate from = window.from();
        LocalDate until = window.until();
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /// Where no basket and no return crosses midnight, a window can be recounted from its events
    /// alone.
    @ParameterizedTest
    @MethodSource("seeds")
    void windowOfClosedDaysIsRecountedFromItsEvents(int seed) {
        Random random = new Random(seed);
        List<LoggedInteraction> happened =
                new RandomShop(random)
                        .happened(500).stream()
                                .filter(e -> e.interaction().session() == null)
                                .filter(e -> isPurchase(e))
                                .toList();
        CalendarWindow window = window(random);
        List<LoggedInteraction> inside =
                happened.stream().filter(e -> isIn(window, localDay(e))).toList();
        Rule rule = Rule.any(random);
        assertThat(rule.in(inPages(happened, random), window, Granularity.WEEK).total())
                .isEqualTo(
                        SlowBaskets.counts(
                                SlowBaskets.collected(inside, BERLIN),
                                rule.antecedent,
                                rule.consequent));
    }

    private static boolean isPurchase(LoggedInteraction entry) {
        return entry.interaction().type().equals(InteractionType.PURCHASE);
    }

    private static LocalDate localDay(LoggedInteraction entry) {
        return LocalDate.ofInstant(entry.interaction().time(), BERLIN);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void companionsAreThoseOfARecount(int seed) {
        Random random = new Random(seed);
        List<LoggedInteraction> happened =
                new RandomShop(random).happened(100 + random.nextInt(900));
        CompanionQuery query = query(random);
        BasketIndex index = inPages(happened, random);
        List<Companion> companions = index.companions(query);
        SlowBaskets slow = new SlowBaskets(happened, BERLIN);
        for (ItemId other : ITEMS) {
            assertThat(counts(companions, other)).isEqualTo(recounted(slow, query, other));
        }
        RuleMeasure sort = query.sort();
        assertThat(companions)
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(sort.of(b.counts()), sort.of(a.counts())));
        CompanionQuery two =
                new CompanionQuery(
                        query.item(), query.window(), query.moments(), sort, query.minBaskets(), 2);
        assertThat(index.companions(two)).isEqualTo(companions.stream().limit(2).toList());
    }

    private static CompanionQuery query(Random random) {
        return new CompanionQuery(
                ITEMS.get(random.nextInt(8)),
                window(random),
                ContextFilter.values()[random.nextInt(ContextFilter.values().length)],
                RuleMeasure.values()[random.nextInt(RuleMeasure.values().length)],
                1 + random.nextInt(4),
                100);
    }

    private static @Nullable RuleCounts counts(List<Companion> companions, ItemId item) {
        return companions.stream()
                .filter(c -> c.item().equals(item))
                .map(Companion::counts)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable RuleCounts recounted(
            SlowBaskets slow, CompanionQuery query, ItemId other) {
        ContingencyCounts counts =
                slow.counts(
                        Set.of(query.item()),
                        other,
                        basket ->
                                isIn(query.window(), basket.day())
                                        && query.moments().hold(basket.context().index()));
        boolean shown = counts.both() >= query.minBaskets() && !other.equals(query.item());
        return shown ? counts.counts() : null;
    }
}
