package io.quando.testkit;

import static io.quando.domain.behaviour.AppendOutcome.CONFLICT;
import static io.quando.domain.behaviour.AppendOutcome.DUPLICATE;
import static io.quando.domain.behaviour.AppendOutcome.STORED;
import static io.quando.domain.behaviour.InteractionType.IMPRESSION;
import static io.quando.domain.behaviour.InteractionType.SEARCH;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.HistoryCursor;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LogSummary;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.Place;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The contract of every [InteractionLog].
public abstract class InteractionLogContract {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    protected final TenantId tenant = Tenants.fresh();

    protected abstract InteractionLog log();

    @Test
    void keepsEveryFieldOfAnInteraction() {
        Interaction full =
                interaction()
                        .type(InteractionType.RATE)
                        .at(Instant.parse("2026-03-01T12:00:00.123456789Z"))
                        .value(-4.5)
                        .quantity(0.1)
                        .session("visit 7")
                        .place(Place.point(-33.8688197, 151.2092955))
                        .context(Map.of("device", "phone", "weather", "rain"))
                        .text("tasty")
                        .recommendationId("slate-1")
                        .build();
        append(full);
        assertThat(history("anna")).containsExactly(full);
        assertThat(everything(1)).containsExactly(full);
    }

    @Test
    void keepsAnInteractionOfWhichLittleIsKnown() {
        Interaction search = interaction().anonymous("visit 7").search("red shoes").build();
        Interaction nearby = interaction().anonymous("visit 8").place(Place.cell("u33db")).build();
        append(search, nearby);
        assertThat(everything(2)).containsExactly(search, nearby);
    }

    @Test
    void keepsTheEarliestAndTheLatestTime() {
        Interaction early = interaction().at(Instant.parse("0001-01-01T00:00:00Z")).build();
        Interaction late = interaction().at(Instant.parse("9999-12-31T23:59:59Z")).build();
        append(early, late);
        assertThat(history("anna")).containsExactly(late, early);
    }

    @Test
    void keepsStrangeTextAsItIs() {
        String strange = "\"it's\" {a,b} \\ 100 % \t\n NULL $1 :x ?1 ä 漢 😀";
        Interaction odd =
                interaction("id 'x' \\ {,} \" 😀")
                        .item("item 'x' {,} 😀")
                        .session(strange)
                        .text(strange)
                        .context(Map.of(strange, strange))
                        .build();
        assertThat(append(odd, odd)).containsExactly(STORED, DUPLICATE);
        assertThat(everything(1)).containsExactly(odd);
    }

    @Test
    void appendingNothingDoesNothing() {
        assertThat(append()).isEmpty();
        assertThat(await(log().summary(tenant)).interactions()).isZero();
    }

    @Test
    void theSameAgainIsADuplicate() {
        Interaction first = interaction("e1").build();
        assertThat(append(first)).containsExactly(STORED);
        assertThat(append(first)).containsExactly(DUPLICATE);
        assertThat(everything(1)).containsExactly(first);
    }

    @Test
    void theTimeOfArrivalContradictsNothing() {
        Interaction first = interaction("e1").arrived(NOON).build();
        append(first);
        assertThat(append(interaction("e1").arrived(NOON.plusSeconds(1)).build()))
                .containsExactly(DUPLICATE);
        assertThat(everything(1)).containsExactly(first);
    }

    @Test
    void otherContentUnderTheSameIdIsAConflict() {
        Interaction first = interaction("e1").item("bread").build();
        append(first);
        assertThat(append(interaction("e1").item("milk").build())).containsExactly(CONFLICT);
        assertThat(everything(1)).containsExactly(first);
    }

    @Test
    void aConflictBecomesOneDeadLetterHoweverOftenItIsSent() {
        Interaction newcomer = interaction("e1").item("milk").build();
        append(interaction("e1").item("bread").build());
        append(newcomer, newcomer);
        append(newcomer);
        append(interaction("e1").item("beer").build());
        assertThat(await(log().summary(tenant)).deadLetters()).isEqualTo(2);
    }

    @Test
    void duplicatesAndConflictsAreSeenWithinOneCall() {
        Interaction first = interaction("e1").item("bread").build();
        Interaction other = interaction("e1").item("milk").build();
        Interaction next = interaction("e2").build();
        assertThat(append(first, first, other, next))
                .containsExactly(STORED, DUPLICATE, CONFLICT, STORED);
        assertThat(everything(2)).containsExactly(first, next);
    }

    @Test
    void whatIsStoredAlreadyDecidesWhichOfOneCallConflicts() {
        Interaction stored = interaction("e1").item("bread").build();
        append(stored);
        assertThat(append(interaction("e1").item("milk").build(), stored))
                .containsExactly(CONFLICT, DUPLICATE);
    }

    @Test
    void everyRepeatIsKept() {
        assertThat(append(interaction().build(), interaction().build()))
                .containsExactly(STORED, STORED);
        assertThat(history("anna")).hasSize(2);
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        append(interaction("e1").build());
        TenantId other = Tenants.fresh();
        assertThat(await(log().history(other, Users.user("anna"), null, 10))).isEmpty();
        assertThat(await(log().append(other, List.of(interaction("e1").item("milk").build()))))
                .containsExactly(STORED);
        assertThat(everything(1)).hasSize(1);
    }

    @Test
    void historyIsNewestFirstWhateverTheOrderOfArrival() {
        append(at("e2", 2), at("e4", 4));
        append(at("e3", 3), at("e1", 1));
        append(interaction().user("ben").build());
        assertThat(ids(history("anna"))).containsExactly("e4", "e3", "e2", "e1");
    }

    @Test
    void ofEqualTimesTheLaterArrivalIsNewer() {
        append(at("e1", 0), at("e2", 0));
        append(at("e3", 0));
        assertThat(ids(history("anna"))).containsExactly("e3", "e2", "e1");
    }

    @Test
    void historyGoesOnBehindACursor() {
        append(IntStream.range(0, 25).mapToObj(n -> at("e" + n, n / 3)).toList());
        List<LoggedInteraction> walked = new ArrayList<>();
        for (List<LoggedInteraction> page = page(null); !page.isEmpty(); ) {
            walked.addAll(page);
            page = page(HistoryCursor.of(page.getLast()));
        }
        assertThat(walked.stream().map(LoggedInteraction::interaction).toList())
                .isEqualTo(history("anna"))
                .hasSize(25);
    }

    @Test
    void wishesAreTheLatestEventsThatAreNotNeutral() {
        append(at("e1", 1), at("e2", 2), at("e3", 3), at("e4", 4));
        List<Interaction> neutral = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            neutral.add(interaction().type(IMPRESSION).at(NOON.plusSeconds(n)).build());
            neutral.add(interaction().search("tea").at(NOON.plusSeconds(n)).build());
            neutral.add(interaction().type(SEARCH).at(NOON.plusSeconds(n)).build());
        }
        append(neutral);
        append(interaction().user("ben").build());
        assertThat(ids(wishes(NOON.plusSeconds(9), 3))).containsExactly("e4", "e3", "e2");
        assertThat(ids(wishes(NOON.plusSeconds(3), 10))).containsExactly("e3", "e2", "e1");
        assertThat(wishes(NOON, 10)).isEmpty();
    }

    /// A whole invoice may have one time.
    @Test
    void whatHappenedAtOneMomentIsReadWhole() {
        append(at("e1", 1), at("e2", 2), at("e3", 2), at("e4", 2), at("e5", 3));
        append(at("e6", 2), interaction().type(IMPRESSION).at(NOON.plusSeconds(2)).build());
        Instant end = NOON.plusSeconds(9);
        List<String> bread = List.of("bread");
        for (int limit = 2; limit <= 5; limit++) {
            assertThat(ids(wishes(end, limit))).hasSize(5).startsWith("e5").doesNotContain("e1");
            assertThat(ids(verdicts(bread, end, limit))).hasSize(5).doesNotContain("e1");
        }
        assertThat(ids(wishes(end, 1))).containsExactly("e5");
        assertThat(ids(wishes(end, 6))).hasSize(6).endsWith("e1");
        assertThat(ids(verdicts(bread, end, 1))).containsExactly("e5");
    }

    @Test
    void wishesOfEveryTypeThatIsNotNeutralAreRead() {
        List<Interaction> all = everyType("bread");
        append(all);
        assertThat(wishes(NOON, 100))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(i -> !i.type().isNeutral()).toList());
    }

    @Test
    void wishesHaveAnItem() {
        append(interaction().search("tea").type(new InteractionType("said")).build());
        assertThat(wishes(NOON, 10)).isEmpty();
    }

    @Test
    void verdictsAreReadOfEveryTypeThatIsOne() {
        List<Interaction> all = everyType("bread");
        append(all);
        assertThat(verdicts(List.of("bread"), NOON, 100))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(i -> i.type().isVerdict()).toList());
    }

    @Test
    void verdictsAreTheLatestOnEachOfTheItems() {
        for (String item : List.of("bread", "milk", "tea")) {
            for (int second = 1; second <= 4; second++) {
                append(interaction(item + second).item(item).at(NOON.plusSeconds(second)).build());
            }
        }
        append(interaction("ben's").user("ben").build());
        List<String> asked = List.of("bread", "tea", "it's", "bread");
        assertThat(ids(verdicts(asked, NOON.plusSeconds(3), 2)))
                .containsExactlyInAnyOrder("bread3", "bread2", "tea3", "tea2");
        assertThat(verdicts(List.of(), NOON, 2)).isEmpty();
    }

    /// Those that are well known and one of a tenant's own.
    private static List<Interaction> everyType(String item) {
        return Stream.of(
                        "view click cart remove-from-cart purchase return rate like dislike skip impression search danced-with"
                                .split(" "))
                .map(type -> interaction().item(item).type(new InteractionType(type)).build())
                .toList();
    }

    private List<Interaction> wishes(Instant until, int limit) {
        return interactions(await(log().wishes(tenant, Users.user("anna"), until, limit)));
    }

    private List<Interaction> verdicts(List<String> items, Instant until, int limit) {
        return interactions(
                await(
                        log().verdicts(
                                        tenant,
                                        Users.user("anna"),
                                        items.stream().map(ItemId::new).toList(),
                                        until,
                                        limit)));
    }

    private static List<Interaction> interactions(List<LoggedInteraction> entries) {
        return entries.stream().map(LoggedInteraction::interaction).toList();
    }

    @Test
    void readersSeeEveryAppendInItsOrder() {
        append(at("e3", 3), at("e1", 1));
        append(at("e0", 0), at("e3", 3), at("e2", 2));
        assertThat(ids(everything(4))).containsExactly("e3", "e1", "e0", "e2");
    }

    @Test
    void aReaderGoesOnBehindItsPosition() {
        append(at("e1", 1), at("e2", 2), at("e3", 3));
        append(at("e4", 4));
        List<LoggedInteraction> all = logged(4);
        LogPosition second = all.get(1).position();
        assertThat(await(log().after(tenant, second, 1))).containsExactly(all.get(2));
        assertThat(await(log().after(tenant, second, 9))).isEqualTo(all.subList(2, 4));
        assertThat(await(log().after(tenant, all.getLast().position(), 9))).isEmpty();
    }

    @Test
    void summaryCountsWhatThereIs() {
        append(at("e1", 1), at("e2", 9), interaction("e3").user("ben").item("milk").build());
        append(interaction("e4").anonymous("visit 1").search("tea").build());
        assertThat(await(log().summary(tenant)))
                .isEqualTo(new LogSummary(4, 2, 2, 0, NOON, NOON.plusSeconds(9)));
    }

    @Test
    void anEmptyLogHasAnEmptySummary() {
        assertThat(await(log().summary(tenant))).isEqualTo(new LogSummary(0, 0, 0, 0, null, null));
    }

    @Test
    void concurrentSendersOfTheSameEventsStoreEachOnce() {
        List<Interaction> events = Interactions.sequence(2_000);
        List<List<AppendOutcome>> outcomes =
                IntStream.range(0, 8).parallel().mapToObj(n -> appendShuffled(events, n)).toList();
        assertThat(outcomes.stream().flatMap(List::stream).filter(STORED::equals))
                .hasSize(events.size());
        assertThat(everything(events.size())).containsExactlyInAnyOrderElementsOf(events);
    }

    private List<AppendOutcome> appendShuffled(List<Interaction> events, int seed) {
        List<Interaction> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        List<AppendOutcome> outcomes = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); from += 100) {
            outcomes.addAll(append(shuffled.subList(from, from + 100)));
        }
        return outcomes;
    }

    protected final List<AppendOutcome> append(Interaction... interactions) {
        return append(List.of(interactions));
    }

    protected final List<AppendOutcome> append(List<Interaction> interactions) {
        return await(log().append(tenant, interactions));
    }

    protected final List<Interaction> history(String user) {
        return await(log().history(tenant, Users.user(user), null, 1_000)).stream()
                .map(LoggedInteraction::interaction)
                .toList();
    }

    private List<LoggedInteraction> page(@Nullable HistoryCursor before) {
        return await(log().history(tenant, Users.user("anna"), before, 4));
    }

    protected final List<Interaction> everything(int expected) {
        return logged(expected).stream().map(LoggedInteraction::interaction).toList();
    }

    /// Reads until the expected number is there: open transactions of others may delay them.
    private List<LoggedInteraction> logged(int expected) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<LoggedInteraction> seen = new ArrayList<>();
        while (seen.size() < expected && Instant.now().isBefore(deadline)) {
            LogPosition last = seen.isEmpty() ? LogPosition.START : seen.getLast().position();
            seen.addAll(await(log().after(tenant, last, 1_000)));
        }
        return seen;
    }

    private static Interaction at(String id, int second) {
        return interaction(id).at(NOON.plusSeconds(second)).build();
    }

    private static List<String> ids(List<Interaction> interactions) {
        return interactions.stream().map(i -> i.id().value()).toList();
    }
}
