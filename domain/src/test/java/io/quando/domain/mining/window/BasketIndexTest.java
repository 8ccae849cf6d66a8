package io.quando.domain.mining.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.mining.RuleMeasure;
import io.quando.domain.mining.window.WindowSupports.Bucket;
import io.quando.domain.mining.window.WindowSupports.InContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasketIndexTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-26");
    private static final List<ItemId> ITEMS =
            IntStream.range(0, 8).mapToObj(n -> new ItemId("item-" + n)).toList();

    private final List<LoggedInteraction> log = new ArrayList<>();

    private void bought(String session, String time, String... items) {
        for (String item : items) {
            happened(InteractionType.PURCHASE, "anna", session, time, item);
        }
    }

    private void happened(
            InteractionType type, String user, @Nullable String session, String time, String item) {
        log.add(
                new LoggedInteraction(
                        new LogPosition(log.size(), 0),
                        RandomShop.event(
                                "e" + log.size(),
                                user,
                                item,
                                type,
                                Instant.parse(time),
                                session,
                                null)));
    }

    private BasketIndex index() {
        BasketIndex index = new BasketIndex(ZoneOffset.UTC);
        index.apply(log);
        return index;
    }

    private static WindowSupports teaToMilk(BasketIndex index, CalendarWindow window) {
        return index.supports(
                List.of(new ItemId("tea")), new ItemId("milk"), window, Granularity.DAY);
    }

    private static CalendarWindow window(@Nullable String from, @Nullable String until) {
        return new CalendarWindow(
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static Bucket bucket(String day, Tally tally) {
        return new Bucket(LocalDate.parse(day), LocalDate.parse(day).plusDays(1), tally);
    }

    /// Four baskets on Monday 2 March, one of which goes on past midnight, and one on Wednesday.
    private void fiveBaskets() {
        bought("1", "2026-03-02T08:00:00Z", "tea", "milk");
        bought("2", "2026-03-02T09:00:00Z", "tea", "bread");
        bought("3", "2026-03-02T20:00:00Z", "milk");
        bought("4", "2026-03-02T23:59:00Z", "tea");
        bought("4", "2026-03-03T00:01:00Z", "milk");
        bought("5", "2026-03-04T08:00:00Z", "tea", "milk");
    }

    @Test
    void supportsStandByTheDayOnWhichABasketBegan() {
        fiveBaskets();
        WindowSupports supports = teaToMilk(index(), CalendarWindow.ALWAYS);
        assertThat(supports.buckets())
                .containsExactly(
                        bucket("2026-03-02", new Tally(4, 3, 3, 2)),
                        bucket("2026-03-04", new Tally(1, 1, 1, 1)));
        assertThat(supports.total()).isEqualTo(new Tally(5, 4, 4, 3));
        RuleCounts counts = Objects.requireNonNull(supports.total().counts());
        assertThat(counts.lift()).isCloseTo(15.0 / 16, within(1e-15));
    }

    /// Three baskets began in the morning, two of which hold both: (2 + 200·¾) / (3 + 200) / ¾.
    @Test
    void contextsAreShrunkTowardsTheWhole() {
        fiveBaskets();
        InContext morning =
                teaToMilk(index(), CalendarWindow.ALWAYS).contexts().stream()
                        .filter(c -> c.context().toString().equals("weekday morning"))
                        .findFirst()
                        .orElseThrow();
        assertThat(morning.tally()).isEqualTo(new Tally(3, 3, 2, 2));
        assertThat(morning.lift()).isCloseTo(152.0 / 203 / 0.75, within(1e-15));
    }

    @Test
    void companionsShowTheCountsOfTheWindow() {
        fiveBaskets();
        BasketIndex index = index();
        List<Companion> companions =
                index.companions(query("tea", window("2026-03-02", "2026-03-03"), Moments.ANY));
        assertThat(companions).extracting(c -> c.item().value()).containsExactly("bread", "milk");
        assertThat(companions.getLast().counts()).isEqualTo(new RuleCounts(4, 3, 3, 2));
        assertThat(index.companions(query("tea", window("2026-03-05", null), Moments.ANY)))
                .isEmpty();
        assertThat(index.companions(query("salt", CalendarWindow.ALWAYS, Moments.ANY))).isEmpty();
    }

    private static CompanionQuery query(String item, CalendarWindow window, Moments moments) {
        return new CompanionQuery(new ItemId(item), window, moments, RuleMeasure.LIFT, 1, 10);
    }

    /// 22:30 in UTC is already the next day in Berlin, in winter by one hour and in summer by two.
    @Test
    void midnightIsTheLocalOne() {
        happened(InteractionType.PURCHASE, "anna", null, "2026-03-28T22:30:00Z", "tea");
        happened(InteractionType.PURCHASE, "anna", null, "2026-03-29T22:30:00Z", "milk");
        happened(InteractionType.PURCHASE, "anna", null, "2026-03-30T21:30:00Z", "tea");
        BasketIndex index = new BasketIndex(BERLIN);
        index.apply(log);
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).buckets())
                .containsExactly(
                        bucket("2026-03-28", new Tally(1, 1, 0, 0)),
                        bucket("2026-03-30", new Tally(1, 1, 1, 1)));
    }

    @Test
    void aReturnTakesTheItemOutOfItsBasketAndALatePurchaseBringsItBack() {
        fiveBaskets();
        happened(InteractionType.RETURN, "anna", null, "2026-03-05T00:00:00Z", "tea");
        BasketIndex index = index();
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total())
                .isEqualTo(new Tally(5, 3, 4, 2));
        bought("6", "2026-03-04T12:00:00Z", "tea");
        index.apply(log);
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total())
                .isEqualTo(new Tally(5, 4, 4, 3));
    }

    @Test
    void atTheSameTimeTheOrderOfArrivalDecidesWhatAReturnTakesBack() {
        bought("1", "2026-03-02T08:00:00Z", "tea", "bread");
        happened(InteractionType.RETURN, "anna", null, "2026-03-02T08:00:00Z", "tea");
        assertThat(teaToMilk(index(), CalendarWindow.ALWAYS).total())
                .isEqualTo(new Tally(1, 0, 0, 0));
        bought("2", "2026-03-02T08:00:00Z", "tea");
        assertThat(teaToMilk(index(), CalendarWindow.ALWAYS).total())
                .isEqualTo(new Tally(2, 1, 0, 0));
    }

    @Test
    void whatWasCountedIsNotCountedAgain() {
        fiveBaskets();
        BasketIndex index = index();
        index.apply(log);
        assertThat(index.interactions()).isEqualTo(log.size());
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total().baskets()).isEqualTo(5);
    }

    @Test
    void viewsCountUntilPurchasesArePlenty() {
        for (int n = 0; n < 10; n++) {
            happened(InteractionType.VIEW, "ben-" + n, null, "2026-03-02T08:00:00Z", "tea");
        }
        BasketIndex index = index();
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total().baskets()).isEqualTo(10);
        bought("1", "2026-03-02T08:00:00Z", "milk");
        bought("2", "2026-03-02T08:00:00Z", "milk");
        index.apply(log);
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total())
                .isEqualTo(new Tally(2, 0, 2, 0));
    }

    @Test
    void windowThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window("2026-03-02", "2026-03-02"))
                .withMessageContaining("(2026-03-02) is not before until (2026-03-02)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 1021})
    void everyRuleIsCountedAsByTheCollector(int events) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            ZoneId zone = random.nextBoolean() ? BERLIN : ZoneOffset.UTC;
            List<LoggedInteraction> happened = new RandomShop(random).happened(events);
            BasketIndex index = inPages(happened, zone, random);
            Iterable<Set<ItemId>> baskets = SlowBaskets.collected(happened, zone);
            for (int n = 0; n < 20; n++) {
                Set<ItemId> antecedent = antecedent(random);
                ItemId consequent = ITEMS.get(random.nextInt(8));
                WindowSupports supports =
                        index.supports(
                                List.copyOf(antecedent),
                                consequent,
                                CalendarWindow.ALWAYS,
                                Granularity.DAY);
                assertThat(supports.total())
                        .as("seed %d, %s → %s", seed, antecedent, consequent)
                        .isEqualTo(SlowBaskets.tally(baskets, antecedent, consequent));
            }
        }
    }

    private static Set<ItemId> antecedent(Random random) {
        return random.nextBoolean()
                ? Set.of(ITEMS.get(random.nextInt(8)))
                : Set.of(ITEMS.get(random.nextInt(4)), ITEMS.get(4 + random.nextInt(4)));
    }

    private static BasketIndex inPages(
            List<LoggedInteraction> happened, ZoneId zone, Random random) {
        BasketIndex index = new BasketIndex(zone);
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
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<LoggedInteraction> happened =
                    new RandomShop(random).happened(200 + random.nextInt(300));
            BasketIndex index = inPages(happened, BERLIN, random);
            SlowBaskets slow = new SlowBaskets(happened, BERLIN);
            CalendarWindow window = window(random);
            Set<ItemId> antecedent = antecedent(random);
            ItemId consequent = ITEMS.get(random.nextInt(8));
            WindowSupports supports =
                    index.supports(List.copyOf(antecedent), consequent, window, granularity);
            Tally sum = Tally.ZERO;
            for (Bucket bucket : supports.buckets()) {
                assertThat(bucket.tally())
                        .isEqualTo(
                                slow.tally(
                                        antecedent,
                                        consequent,
                                        b -> isIn(bucket.from(), bucket.until(), b.day())));
                sum = sum.plus(bucket.tally());
            }
            Tally inContexts =
                    supports.contexts().stream()
                            .map(InContext::tally)
                            .reduce(Tally.ZERO, Tally::plus);
            assertThat(supports.total())
                    .isEqualTo(sum)
                    .isEqualTo(inContexts)
                    .isEqualTo(slow.tally(antecedent, consequent, b -> isIn(window, b.day())));
            for (InContext context : supports.contexts()) {
                assertThat(context.tally())
                        .isEqualTo(
                                slow.tally(
                                        antecedent,
                                        consequent,
                                        b ->
                                                isIn(window, b.day())
                                                        && b.context().equals(context.context())));
            }
        }
    }

    private static CalendarWindow window(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(6));
        return new CalendarWindow(
                random.nextInt(4) == 0 ? null : from,
                random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(4)));
    }

    private static boolean isIn(CalendarWindow window, LocalDate day) {
        return isIn(window.from(), window.until(), day);
    }

    private static boolean isIn(
            @Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /// Where no basket and no return crosses midnight, a window can be recounted from its events
    /// alone.
    @Test
    void windowOfClosedDaysIsRecountedFromItsEvents() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<LoggedInteraction> happened =
                    new RandomShop(random)
                            .happened(500).stream()
                                    .filter(e -> e.interaction().session() == null)
                                    .filter(e ->
                                            e.interaction().type().equals(InteractionType.PURCHASE))
                                    .toList();
            BasketIndex index = inPages(happened, BERLIN, random);
            CalendarWindow window = window(random);
            List<LoggedInteraction> inside =
                    happened.stream()
                            .filter(e ->
                                    isIn(
                                            window,
                                            LocalDate.ofInstant(e.interaction().time(), BERLIN)))
                            .toList();
            Set<ItemId> antecedent = antecedent(random);
            ItemId consequent = ITEMS.get(random.nextInt(8));
            assertThat(
                            index.supports(
                                            List.copyOf(antecedent),
                                            consequent,
                                            window,
                                            Granularity.WEEK)
                                    .total())
                    .isEqualTo(
                            SlowBaskets.tally(
                                    SlowBaskets.collected(inside, BERLIN), antecedent, consequent));
        }
    }

    @Test
    void companionsAreThoseOfARecount() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<LoggedInteraction> happened =
                    new RandomShop(random).happened(100 + random.nextInt(900));
            BasketIndex index = inPages(happened, BERLIN, random);
            SlowBaskets slow = new SlowBaskets(happened, BERLIN);
            CalendarWindow window = window(random);
            Moments moments = Moments.values()[random.nextInt(Moments.values().length)];
            ItemId item = ITEMS.get(random.nextInt(8));
            var sort = RuleMeasure.values()[random.nextInt(RuleMeasure.values().length)];
            int least = 1 + random.nextInt(4);
            List<Companion> companions =
                    index.companions(new CompanionQuery(item, window, moments, sort, least, 100));
            assertThat(companions)
                    .isSortedAccordingTo(
                            (a, b) -> Double.compare(sort.of(b.counts()), sort.of(a.counts())));
            for (ItemId other : ITEMS) {
                Tally expected =
                        slow.tally(
                                Set.of(item),
                                other,
                                b -> isIn(window, b.day()) && moments.hold(b.context().index()));
                var found = companions.stream().filter(c -> c.item().equals(other)).findFirst();
                assertThat(found.map(Companion::counts).orElse(null))
                        .isEqualTo(
                                expected.both() < least || other.equals(item)
                                        ? null
                                        : expected.counts());
            }
            assertThat(index.companions(new CompanionQuery(item, window, moments, sort, least, 2)))
                    .isEqualTo(companions.stream().limit(2).toList());
        }
    }

    /// Each page adds baskets that hold both items: no reader may see one without the other.
    @Test
    void readersSeeWholePages() throws Exception {
        BasketIndex index = new BasketIndex(ZoneOffset.UTC);
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int page = 0; page < 400; page++) {
                                log.clear();
                                for (int n = 0; n < 20; n++) {
                                    String session = page + "-" + n;
                                    bought(session, "2026-03-02T08:00:00Z", "tea");
                                    bought(session, "2026-03-02T08:00:00Z", "milk");
                                }
                                List<LoggedInteraction> placed = new ArrayList<>();
                                for (LoggedInteraction entry : log) {
                                    placed.add(
                                            new LoggedInteraction(
                                                    new LogPosition(page, placed.size()),
                                                    entry.interaction()));
                                }
                                index.apply(placed);
                            }
                        });
        long seen = 0;
        while (seen < 400 * 20) {
            Tally tally = teaToMilk(index, CalendarWindow.ALWAYS).total();
            assertThat(tally)
                    .isEqualTo(
                            new Tally(
                                    tally.baskets(),
                                    tally.baskets(),
                                    tally.baskets(),
                                    tally.baskets()));
            assertThat(tally.baskets() % 20).isZero();
            assertThat(tally.baskets()).isGreaterThanOrEqualTo(seen);
            seen = tally.baskets();
        }
        writer.join();
        assertThat(index.interactions()).isEqualTo(400 * 40);
    }
}
