package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
    void takingOutOfTheCartTakesTheLatestPuttingInBack() {
        Interaction view = event(0, "cup", InteractionType.VIEW, null);
        Interaction first = carted(1, "cup", null);
        Interaction again = carted(4, "cup", null);
        Interaction other = carted(2, "plate", null);
        assertThat(
                        SettledSequence.of(
                                        List.of(
                                                view,
                                                first,
                                                other,
                                                carted(3, "cup", 5.0),
                                                removed(3.5, "cup", null),
                                                again))
                                .interactions())
                .containsExactly(view, first, other, again);
    }

    @Test
    void takingOutAQuantityLeavesTheRestInTheCart() {
        assertThat(
                        SettledSequence.of(List.of(carted(1, "cup", 3.0), removed(2, "cup", 1.0)))
                                .interactions())
                .singleElement()
                .extracting(Interaction::quantity)
                .isEqualTo(2.0);
    }

    @Test
    void takingOutWhatWasNeverPutInChangesNothing() {
        Interaction purchase = bought(1, "cup", 2.0);
        SettledSequence settled = SettledSequence.of(List.of(purchase, removed(2, "cup", null)));
        assertThat(settled.interactions()).containsExactly(purchase);
        assertThat(settled.unmatched()).isEmpty();
    }

    @Test
    void returnAtTheTimeOfItsPurchaseTakesItBack() {
        assertThat(
                        SettledSequence.of(List.of(returned(1, "cup", 2.0), bought(1, "cup", 2.0)))
                                .interactions())
                .isEmpty();
    }

    @Test
    void sequenceOfTwoUsersIsRefused() {
        Interaction ben =
                new Interaction(
                        new EventId("ben"),
                        new UserId(new UUID(0, 2)),
                        new ItemId("cup"),
                        InteractionType.VIEW,
                        START,
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        null,
                        null);
        assertThatThrownBy(() -> SettledSequence.of(List.of(bought(1, "cup", 1.0), ben)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The interactions (e1-cup-purchase, ben) must be one user's.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void orderOfArrivalDoesNotMatter(int size) {
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Interaction> sequence = withTies(size, random);
            SettledSequence settled = SettledSequence.of(sequence);
            Collections.shuffle(sequence, random);
            assertThat(SettledSequence.of(sequence)).as("seed %d", seed).isEqualTo(settled);
        }
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

    /// Some ten events a second, with equal items, types and quantities among them.
    private static List<Interaction> withTies(int size, Random random) {
        List<InteractionType> types =
                List.of(
                        InteractionType.PURCHASE,
                        InteractionType.RETURN,
                        InteractionType.CART,
                        InteractionType.REMOVE_FROM_CART,
                        InteractionType.VIEW);
        List<Interaction> sequence = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sequence.add(
                    event(
                            "e" + i,
                            random.nextInt(size) / 10,
                            "item" + random.nextInt(3),
                            types.get(random.nextInt(types.size())),
                            random.nextBoolean() ? null : 1.0 + random.nextInt(2)));
        }
        return sequence;
    }

    private static Interaction bought(double second, String item, @Nullable Double quantity) {
        return event(second, item, InteractionType.PURCHASE, quantity);
    }

    private static Interaction returned(double second, String item, @Nullable Double quantity) {
        return event(second, item, InteractionType.RETURN, quantity);
    }

    private static Interaction carted(double second, String item, @Nullable Double quantity) {
        return event(second, item, InteractionType.CART, quantity);
    }

    private static Interaction removed(double second, String item, @Nullable Double quantity) {
        return event(second, item, InteractionType.REMOVE_FROM_CART, quantity);
    }

    private static Interaction event(
            double second, String item, InteractionType type, @Nullable Double quantity) {
        String id = "e%s-%s-%s".formatted(number(second), item, type);
        return event(id, second, item, type, quantity);
    }

    private static String number(double second) {
        return second == Math.rint(second) ? Long.toString((long) second) : "" + second;
    }

    private static Interaction event(
            String id,
            double second,
            String item,
            InteractionType type,
            @Nullable Double quantity) {
        return new Interaction(
                new EventId(id),
                ANNA,
                new ItemId(item),
                type,
                START.plusMillis((long) (1000 * second)),
                null,
                quantity,
                null,
                null,
                Map.of(),
                null,
                null);
    }
}
