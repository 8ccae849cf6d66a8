package io.quando.domain.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.basket.WindowSupports.Bucket;
import io.quando.domain.basket.WindowSupports.InContext;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.RuleMeasure;
import io.quando.mining.rule.RuleCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BasketIndexTest {
    private static final int PAGES = 400;
    private static final int PAGE = 20;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

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

    private static Bucket bucket(String day, ContingencyCounts counts) {
        return new Bucket(LocalDate.parse(day), LocalDate.parse(day).plusDays(1), counts);
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
                        bucket("2026-03-02", new ContingencyCounts(4, 3, 3, 2)),
                        bucket("2026-03-04", new ContingencyCounts(1, 1, 1, 1)));
        assertThat(supports.total()).isEqualTo(new ContingencyCounts(5, 4, 4, 3));
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
        assertThat(morning.counts()).isEqualTo(new ContingencyCounts(3, 3, 2, 2));
        assertThat(morning.lift()).isCloseTo(152.0 / 203 / 0.75, within(1e-15));
    }

    @Test
    void companionsShowTheCountsOfTheWindow() {
        fiveBaskets();
        BasketIndex index = index();
        List<Companion> companions =
                index.companions(
                        query("tea", window("2026-03-02", "2026-03-03"), ContextFilter.ANY));
        assertThat(companions).extracting(c -> c.item().value()).containsExactly("bread", "milk");
        assertThat(companions.getLast().counts()).isEqualTo(new RuleCounts(4, 3, 3, 2));
        assertThat(index.companions(query("tea", window("2026-03-05", null), ContextFilter.ANY)))
                .isEmpty();
        assertThat(index.companions(query("salt", CalendarWindow.ALWAYS, ContextFilter.ANY)))
                .isEmpty();
    }

    private static CompanionQuery query(String item, CalendarWindow window, ContextFilter moments) {
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
                        bucket("2026-03-28", new ContingencyCounts(1, 1, 0, 0)),
                        bucket("2026-03-30", new ContingencyCounts(1, 1, 1, 1)));
    }

    @Test
    void aReturnTakesTheItemOutOfItsBasketAndALatePurchaseBringsItBack() {
        fiveBaskets();
        happened(InteractionType.RETURN, "anna", null, "2026-03-05T00:00:00Z", "tea");
        BasketIndex index = index();
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total())
                .isEqualTo(new ContingencyCounts(5, 3, 4, 2));
        bought("6", "2026-03-04T12:00:00Z", "tea");
        index.apply(log);
        assertThat(teaToMilk(index, CalendarWindow.ALWAYS).total())
                .isEqualTo(new ContingencyCounts(5, 4, 4, 3));
    }

    @Test
    void returnAtTheTimeOfItsPurchaseTakesItBackWhicheverArrivedFirst() {
        happened(InteractionType.RETURN, "anna", null, "2026-03-02T08:00:00Z", "tea");
        bought("1", "2026-03-02T08:00:00Z", "tea", "bread");
        assertThat(teaToMilk(index(), CalendarWindow.ALWAYS).total())
                .isEqualTo(new ContingencyCounts(1, 0, 0, 0));
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
                .isEqualTo(new ContingencyCounts(2, 0, 2, 0));
    }

    @Test
    void windowThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> window("2026-03-02", "2026-03-02"))
                .withMessageContaining("(2026-03-02) is not before until (2026-03-02)");
    }

    /// Each page adds baskets that hold both items: no reader may see one without the other.
    @Test
    void readersSeeWholePages() throws Exception {
        BasketIndex index = new BasketIndex(ZoneOffset.UTC);
        for (int n = 0; n < PAGES * PAGE; n++) {
            bought("visit-" + n, "2026-03-02T08:00:00Z", "tea", "milk");
        }
        Thread writer = Thread.ofPlatform().start(() -> writePages(index));
        long seen = 0;
        while (seen < PAGES * PAGE) {
            ContingencyCounts counts = teaToMilk(index, CalendarWindow.ALWAYS).total();
            long baskets = counts.baskets();
            assertThat(counts).isEqualTo(new ContingencyCounts(baskets, baskets, baskets, baskets));
            assertThat(baskets % PAGE).isZero();
            assertThat(baskets).isGreaterThanOrEqualTo(seen);
            seen = baskets;
        }
        writer.join();
        assertThat(index.interactions()).isEqualTo(log.size());
    }

    private void writePages(BasketIndex index) {
        for (int page = 0; page < PAGES; page++) {
            index.apply(log.subList(2 * PAGE * page, 2 * PAGE * (page + 1)));
        }
    }
}
