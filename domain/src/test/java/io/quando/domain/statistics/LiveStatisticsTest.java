package io.quando.domain.statistics;

import static io.quando.domain.behaviour.InteractionType.CART;
import static io.quando.domain.behaviour.InteractionType.DISLIKE;
import static io.quando.domain.behaviour.InteractionType.IMPRESSION;
import static io.quando.domain.behaviour.InteractionType.PURCHASE;
import static io.quando.domain.behaviour.InteractionType.RETURN;
import static io.quando.domain.behaviour.InteractionType.SEARCH;
import static io.quando.domain.behaviour.InteractionType.SKIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.ItemId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveStatisticsTest {
    @Test
    void usersDoNotFollowEachOther() {
        LiveStatistics statistics =
                new HandWrittenLog()
                        .views("anna", "a")
                        .views("ben", "b")
                        .views("anna", "c")
                        .counted();
        assertThat(followers(statistics, "a")).containsExactly("c");
        assertThat(followers(statistics, "b")).isEmpty();
    }

    @Test
    void whatCameFirstIsToldByTheTime() {
        HandWrittenLog log = new HandWrittenLog();
        log.from(HandWrittenLog.MONDAY_EVENING).views("anna", "late");
        log.from(HandWrittenLog.MONDAY_MORNING).views("anna", "early");
        assertThat(followers(log.counted(), "early")).containsExactly("late");
        assertThat(followers(log.counted(), "late")).isEmpty();
    }

    @Test
    void anonymousEventsCountForPopularityButFollowNothing() {
        LiveStatistics statistics = new HandWrittenLog().anonymousViews("a", "b").counted();
        assertThat(followers(statistics, "a")).isEmpty();
        assertThat(popular(statistics)).containsExactly("a", "b");
    }

    @Test
    void whatShowsNoInterestIsPassedOver() {
        HandWrittenLog log = new HandWrittenLog().views("anna", "a");
        for (InteractionType type : List.of(RETURN, DISLIKE, SKIP, IMPRESSION, SEARCH)) {
            log.add("anna", "x", type);
        }
        LiveStatistics statistics = log.add("anna", "b", CART).add("anna", "c", PURCHASE).counted();
        assertThat(followers(statistics, "a")).containsExactly("b", "c");
        assertThat(statistics.vocabulary().find(new ItemId("x"))).isEqualTo(-1);
        assertThat(statistics.position()).isEqualTo(new LogPosition(7, 0));
    }

    @Test
    void theTimeContextIsThatOfTheTenantsZone() {
        LiveStatistics statistics = new LiveStatistics(ZoneId.of("Pacific/Auckland"));
        statistics.apply(new HandWrittenLog().views("anna", "a").entries());
        TimeContext evening = new TimeContext(false, TimeContext.DayPart.EVENING);
        assertThat(TimeContext.of(HandWrittenLog.MONDAY_MORNING, statistics.zone()))
                .isEqualTo(evening);
        assertThat(statistics.popularity().in(evening).weight(0)).isEqualTo(1);
    }

    @Test
    void positionsMustGoOn() {
        List<LoggedInteraction> log = new HandWrittenLog().views("anna", "a", "b").entries();
        LiveStatistics statistics = new LiveStatistics(ZoneOffset.UTC);
        assertThat(statistics.position()).isEqualTo(LogPosition.START);
        statistics.apply(log);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statistics.apply(log.subList(1, 2)))
                .withMessageContaining("must lie behind the last one");
        assertThat(statistics.cooccurrence().after(0).weight(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void pagesOfAnySizeGiveTheSameAsOne(long seed) {
        Random random = new Random(seed);
        HandWrittenLog log = new HandWrittenLog();
        for (int event = 0; event < 400; event++) {
            log.from(HandWrittenLog.MONDAY_MORNING.plusSeconds(random.nextInt(600_000)));
            log.views("user-" + random.nextInt(9), "item-" + random.nextInt(40));
        }
        LiveStatistics paged = new LiveStatistics(ZoneOffset.UTC);
        List<LoggedInteraction> entries = log.entries();
        for (int from = 0; from < entries.size(); ) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(80));
            paged.apply(entries.subList(from, to));
            from = to;
        }
        List<String> expected = everything(log.counted());
        List<String> found = everything(paged);
        assertThat(found).hasSameSizeAs(expected);
        for (int line = 0; line < expected.size(); line++) {
            assertThat(found.get(line)).isEqualTo(expected.get(line));
        }
    }

    private static List<String> followers(LiveStatistics statistics, String item) {
        int code = statistics.vocabulary().find(new ItemId(item));
        return items(statistics, statistics.cooccurrence().after(code));
    }

    private static List<String> popular(LiveStatistics statistics) {
        TimeContext context = TimeContext.of(HandWrittenLog.MONDAY_MORNING, statistics.zone());
        return items(statistics, statistics.popularity().in(context));
    }

    private static List<String> items(LiveStatistics statistics, Ranking ranking) {
        return TopCodesTest.codes(ranking).stream()
                .map(code -> statistics.vocabulary().item(code).value())
                .toList();
    }

    private static List<String> everything(LiveStatistics statistics) {
        List<String> lines = new ArrayList<>();
        for (int code = 0; code < statistics.vocabulary().size(); code++) {
            lines.add(code + " " + statistics.vocabulary().item(code));
            lines.add(line(statistics.cooccurrence().after(code)));
        }
        for (TimeContext.DayPart part : TimeContext.DayPart.values()) {
            lines.add(line(statistics.popularity().in(new TimeContext(false, part))));
            lines.add(line(statistics.popularity().in(new TimeContext(true, part))));
        }
        return lines;
    }

    private static String line(Ranking ranking) {
        StringBuilder line = new StringBuilder().append(ranking.total());
        for (int rank = 0; rank < ranking.size(); rank++) {
            line.append(' ').append(ranking.code(rank)).append(':').append(ranking.weight(rank));
        }
        return line.toString();
    }
}
