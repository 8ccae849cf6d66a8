package io.quando.domain.behaviour;

import static io.quando.domain.behaviour.InteractionType.CART;
import static io.quando.domain.behaviour.InteractionType.CLICK;
import static io.quando.domain.behaviour.InteractionType.IMPRESSION;
import static io.quando.domain.behaviour.InteractionType.REMOVE_FROM_CART;
import static io.quando.domain.behaviour.InteractionType.SEARCH;
import static io.quando.domain.behaviour.InteractionType.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    private static final ItemId BREAD = new ItemId("bread");
    private static final List<String> ITEMS = List.of("bread", "milk", "tea");
    private static final List<InteractionType> OTHERS =
            List.of(
                    VIEW,
                    CLICK,
                    CART,
                    REMOVE_FROM_CART,
                    IMPRESSION,
                    SEARCH,
                    new InteractionType("danced-with"));
    private static final List<InteractionType> VERDICTS =
            List.of(
                    InteractionType.PURCHASE,
                    InteractionType.RETURN,
                    InteractionType.LIKE,
                    InteractionType.DISLIKE,
                    InteractionType.SKIP,
                    InteractionType.RATE);

    /// A number behind a type is its quantity.
    @ParameterizedTest
    @CsvSource({
        "'', OPEN",
        "view cart click, OPEN",
        "like, OPEN",
        "purchase, CONSUMED",
        "purchase like, CONSUMED",
        "purchase return, REFUSED",
        "purchase purchase return, CONSUMED",
        "purchase return return purchase, CONSUMED",
        "purchase return like, OPEN",
        "purchase return purchase, CONSUMED",
        "purchase-5 return-2, CONSUMED",
        "purchase-5 return-2 return-3, REFUSED",
        "purchase-0.3 return-0.1 return-0.2, REFUSED",
        "return, REFUSED",
        "dislike, REFUSED",
        "dislike view cart, REFUSED",
        "dislike like, OPEN",
        "dislike purchase, CONSUMED",
        "dislike purchase like, CONSUMED",
        "purchase dislike, REFUSED",
        "purchase dislike like, CONSUMED",
        "like dislike, REFUSED",
        "skip, REFUSED",
        "skip like, OPEN",
        "skip like skip, REFUSED",
        "rate, OPEN",
        "purchase rate, CONSUMED",
        "dislike rate, OPEN",
        "dislike impression, REFUSED",
    })
    void latestWordCounts(String words, Standing standing) {
        assertThat(Standings.of(story(words)).of(BREAD)).isEqualTo(standing);
    }

    @Test
    void eachItemStandsByItself() {
        Standings standings =
                Standings.of(
                        List.of(
                                event("bread", InteractionType.PURCHASE, null),
                                event("milk", InteractionType.DISLIKE, null),
                                event("tea", SEARCH, null)));
        assertThat(standings.of(BREAD)).isEqualTo(Standing.CONSUMED);
        assertThat(standings.of(new ItemId("milk"))).isEqualTo(Standing.REFUSED);
        assertThat(standings.of(new ItemId("tea"))).isEqualTo(Standing.OPEN);
        assertThat(Standings.NONE.of(BREAD)).isEqualTo(Standing.OPEN);
    }

    /// However many other events come between and after them, verdicts alone decide.
    @Test
    void noNumberOfOtherEventsChangesAnything() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Interaction> verdicts = new ArrayList<>();
            List<Interaction> all = new ArrayList<>();
            for (int n = random.nextInt(8); n >= 0; n--) {
                Interaction verdict = any(VERDICTS, random);
                verdicts.add(verdict);
                all.add(verdict);
                int others = random.nextInt(4) * random.nextInt(400);
                for (int i = 0; i < others; i++) {
                    all.add(any(OTHERS, random));
                }
            }
            for (String item : ITEMS) {
                assertThat(Standings.of(all).of(new ItemId(item)))
                        .as("%s, seed %d", item, seed)
                        .isEqualTo(Standings.of(verdicts).of(new ItemId(item)));
            }
        }
    }

    /// What is cut off before the latest verdicts never opens an item that all of them close.
    @Test
    void latestVerdictsNeverOpenWhatAllOfThemClose() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Interaction> all = new ArrayList<>();
            for (int n = random.nextInt(12); n >= 0; n--) {
                InteractionType type = VERDICTS.get(random.nextInt(VERDICTS.size()));
                all.add(event("bread", type, 1.0 + random.nextInt(3)));
            }
            int most = 1 + random.nextInt(6);
            List<Interaction> latest = all.subList(Math.max(0, all.size() - most), all.size());
            Set<ItemId> cut = all.size() < most ? Set.of() : Set.of(BREAD);
            Standing known = Standings.of(latest, cut).of(BREAD);
            Standing whole = Standings.of(all).of(BREAD);
            if (all.size() < most) {
                assertThat(known).as("seed %d", seed).isEqualTo(whole);
            } else if (whole != Standing.OPEN) {
                assertThat(known).as("seed %d", seed).isNotEqualTo(Standing.OPEN);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"OPEN, true, true", "CONSUMED, false, true", "REFUSED, false, false"})
    void whatWasBoughtComesOnlyIfDueAndWhatWasRefusedNever(
            Standing standing, boolean news, boolean due) {
        assertThat(standing.admits(false)).isEqualTo(news);
        assertThat(standing.admits(true)).isEqualTo(due);
    }

    private static List<Interaction> story(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> event(word))
                .toList();
    }

    private static Interaction event(String word) {
        String[] parts = word.split("-");
        return event(
                "bread",
                new InteractionType(parts[0]),
                parts.length == 1 ? null : Double.valueOf(parts[1]));
    }

    private static Interaction any(List<InteractionType> types, Random random) {
        return event(
                ITEMS.get(random.nextInt(ITEMS.size())),
                types.get(random.nextInt(types.size())),
                null);
    }

    private static Interaction event(String item, InteractionType type, @Nullable Double quantity) {
        return new Interaction(
                new EventId("e"),
                new UserId(new UUID(0, 1)),
                new ItemId(item),
                type,
                Instant.EPOCH,
                null,
                quantity,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
