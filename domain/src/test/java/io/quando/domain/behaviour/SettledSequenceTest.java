package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettledSequenceTest {
    private static final Instant START = Instant.parse("2011-01-01T00:00:00Z");
    private static final UserId ANNA = new UserId(new UUID(0, 1));

    @Test
    void wholeReturnRemovesThePurchaseAndItself() {
        SettledSequence settled =
                SettledSequence.of(List.of(bought(1, "cup", 2.0), returned(2, "cup", 2.0)));
        assertThat(settled.interactions()).isEmpty();
        assertThat(settled.unmatched()).isEmpty();
    }

    @Test
    void partialReturnLeavesTheRest() {
        Interaction purchase = bought(1, "cup", 10.0);
        SettledSequence settled = SettledSequence.of(List.of(purchase, returned(2, "cup", 4.0)));
        assertThat(settled.interactions())
                .singleElement()
                .satisfies(rest -> {
                    assertThat(rest.quantity()).isEqualTo(6.0);
                    assertThat(rest.id()).isEqualTo(purchase.id());
                });
    }

    @Test
    void latestPurchasesAreTakenBackFirst() {
        Interaction oldest = bought(1, "cup", 5.0);
        SettledSequence settled =
                SettledSequence.of(
                        List.of(
                                oldest,
                                bought(2, "cup", 3.0),
                                bought(3, "cup", 2.0),
                                returned(4, "cup", 4.0)));
        assertThat(settled.interactions())
                .extracting(Interaction::quantity)
                .containsExactly(5.0, 1.0);
        assertThat(settled.interactions()).first().isSameAs(oldest);
    }

    @Test
    void returnBeforeThePurchaseIsReportedAndTakesNothing() {
        Interaction early = returned(1, "cup", 3.0);
        Interaction purchase = bought(2, "cup", 3.0);
        SettledSequence settled = SettledSequence.of(List.of(early, purchase));
        assertThat(settled.interactions()).containsExactly(purchase);
        assertThat(settled.unmatched())
                .containsExactly(new SettledSequence.UnmatchedReturn(early, 3));
    }

    @Test
    void whatExceedsThePurchasesIsReported() {
        Interaction back = returned(2, "cup", 5.0);
        SettledSequence settled = SettledSequence.of(List.of(bought(1, "cup", 2.0), back));
        assertThat(settled.unmatched())
                .containsExactly(new SettledSequence.UnmatchedReturn(back, 3));
    }

    @Test
    void otherItemsAndOtherTypesStay() {
        Interaction plate = bought(1, "plate", 1.0);
        Interaction view = event(2, "cup", InteractionType.VIEW, null);
        assertThat(SettledSequence.of(List.of(plate, view, returned(3, "cup", 1.0))).interactions())
                .containsExactly(plate, view);
    }

    @Test
    void unknownQuantitiesCountAsOne() {
        Interaction first = bought(1, "cup", null);
        assertThat(
                        SettledSequence.of(
                                        List.of(
                                                first,
                                                bought(2, "cup", null),
                                                returned(3, "cup", null)))
                                .interactions())
                .containsExactly(first);
    }

    @Test
    void tenthsAddUpToNothing() {
        List<Interaction> sequence = new ArrayList<>(List.of(bought(0, "cup", 0.3)));
        for (int i = 1; i <= 3; i++) {
            sequence.add(returned(i, "cup", 0.1));
        }
        SettledSequence settled = SettledSequence.of(sequence);
        assertThat(settled.interactions()).isEmpty();
        assertThat(settled.unmatched()).isEmpty();
    }

    @Test
    void sequenceOutOfOrderIsRefused() {
        assertThatThrownBy(() ->
                        SettledSequence.of(List.of(bought(2, "cup", 1.0), bought(1, "cup", 1.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in the order of time");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void boughtMinusReturnedIsWhatRemainsMinusWhatIsUnmatched(int size) {
        for (long seed = 0; seed < 20; seed++) {
            List<Interaction> sequence = random(size, new Random(seed));
            SettledSequence settled = SettledSequence.of(sequence);
            double bought = sum(sequence, i -> i.type().equals(InteractionType.PURCHASE));
            double returned = sum(sequence, i -> i.type().equals(InteractionType.RETURN));
            double left = sum(settled.interactions(), i -> true);
            double unmatched = settled.unmatched().stream().mapToDouble(u -> u.quantity()).sum();
            assertThat(left - unmatched).as("seed %d", seed).isEqualTo(bought - returned);
            assertThat(SettledSequence.of(settled.interactions()).interactions())
                    .as("settling again changes nothing, seed %d", seed)
                    .isEqualTo(settled.interactions());
        }
    }

    private static double sum(List<Interaction> sequence, Predicate<Interaction> chosen) {
        return sequence.stream()
                .filter(chosen)
                .mapToDouble(i -> i.quantity() == null ? 1 : i.quantity())
                .sum();
    }

    private static List<Interaction> random(int size, Random random) {
        List<Interaction> sequence = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String item = "item" + random.nextInt(5);
            double quantity = 1 + random.nextInt(6);
            sequence.add(
                    random.nextInt(3) == 0
                            ? returned(i, item, quantity)
                            : bought(i, item, quantity));
        }
        return sequence;
    }

    private static Interaction bought(int second, String item, @Nullable Double quantity) {
        return event(second, item, InteractionType.PURCHASE, quantity);
    }

    private static Interaction returned(int second, String item, @Nullable Double quantity) {
        return event(second, item, InteractionType.RETURN, quantity);
    }

    private static Interaction event(
            int second, String item, InteractionType type, @Nullable Double quantity) {
        return new Interaction(
                new EventId("e" + second),
                ANNA,
                new ItemId(item),
                type,
                START.plusSeconds(second),
                null,
                quantity,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
