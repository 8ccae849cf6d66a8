package io.quando.application.evaluate.live;

import static io.quando.domain.behaviour.InteractionType.IMPRESSION;
import static io.quando.domain.behaviour.InteractionType.LIKE;
import static io.quando.domain.behaviour.InteractionType.RETURN;
import static io.quando.domain.behaviour.InteractionType.VIEW;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.adapter.local.LocalStores;
import io.quando.application.World;
import io.quando.application.evaluate.live.ReadLoggedBehaviour.LoggedBehaviour;
import io.quando.application.progress.Progress;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.sequence.Sequences;
import io.quando.testkit.Interactions;
import io.quando.testkit.Items;
import io.quando.testkit.Users;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoggedBehaviourTest {
    static LoggedBehaviour read(World world) {
        return new ReadLoggedBehaviourService(
                        world.stores.interactionLog(), world.stores.catalogue(), ZoneOffset.UTC)
                .read(world.tenant, Progress.NONE);
    }

    private static Interactions at(int minute, String id) {
        return interaction(id).at(NOON.plusSeconds(60L * minute));
    }

    private static List<String> upTo(LoggedBehaviour behaviour, int user, int position) {
        return behaviour.journal().upTo(behaviour.sequences().origin(user, position)).stream()
                .map(i -> i.id().value())
                .toList();
    }

    @Test
    void whatShowsInterestBecomesASequence() {
        World world =
                new World()
                        .sells(Items.item("milk").title("Milk").categories("drinks"))
                        .happened(
                                at(5, "late").item("milk").type(LIKE),
                                at(0, "first").item("bread").value(2.5),
                                at(1, "shown").item("eggs").type(IMPRESSION),
                                at(2, "back").item("bread").type(RETURN),
                                at(3, "stranger").anonymous("till").item("milk"),
                                at(4, "search").search("cheese"));
        LoggedBehaviour behaviour = read(world);
        Sequences sequences = behaviour.sequences();
        assertThat(sequences.users()).isEqualTo(2);
        assertThat(sequences.userName(0)).isEqualTo(Users.user("anna").toString());
        assertThat(sequences.userName(1)).isEqualTo("session till");
        assertThat(sequences.itemNames()).containsExactly("bread", "milk");
        assertThat(sequences.itemsOf(0)).containsExactly(0, 1);
        assertThat(sequences.itemsOf(1)).containsExactly(1);
        assertThat(sequences.value(0, 0)).isEqualTo(2.5f);
        assertThat(sequences.value(0, 1)).isNaN();
        assertThat(sequences.typeNames()).containsExactly("purchase", "like");
        assertThat(sequences.type(0, 0)).isZero();
        assertThat(sequences.type(0, 1)).isEqualTo(1);
        assertThat(behaviour.texts().of(1).title()).isEqualTo("Milk");
        assertThat(behaviour.texts().of(1).categories()).containsExactly("drinks");
        assertThat(behaviour.texts().of(0).isEmpty()).isTrue();
        assertThat(upTo(behaviour, 0, 0)).containsExactly("first");
        assertThat(upTo(behaviour, 0, 1)).containsExactly("first", "shown", "back", "late");
        assertThat(upTo(behaviour, 1, 0)).containsExactly("stranger");
    }

    @Test
    void sessionsAndElseDaysAreBaskets() {
        Sequences sequences =
                read(new World()
                                .happened(
                                        at(0, "1").session("a"),
                                        at(1, "2").session("a"),
                                        at(2, "3").session("b"),
                                        at(3, "4"),
                                        at(24 * 60, "5"),
                                        at(24 * 60 + 1, "6")))
                        .sequences();
        assertThat(IntStream.range(0, 6).map(p -> sequences.basket(0, p)))
                .containsExactly(0, 0, 1, 2, 3, 3);
    }

    @Test
    void anEmptyLogIsReadToo() {
        LocalStores stores = new LocalStores(Clock.systemUTC());
        LoggedBehaviour behaviour =
                new ReadLoggedBehaviourService(
                                stores.interactionLog(), stores.catalogue(), ZoneOffset.UTC)
                        .read(new World().tenant, Progress.NONE);
        assertThat(behaviour.sequences().users()).isZero();
        assertThat(behaviour.texts().items()).isZero();
    }

    @Test
    void aLogIsReadOverManyPages() {
        World world = new World().happened(Interactions.sequence(45_000));
        Sequences sequences = read(world).sequences();
        assertThat(sequences.events()).isEqualTo(45_000);
        assertThat(sequences.users()).isEqualTo(100);
    }

    @Test
    void sequencesWithoutTimesOrBasketsAreViewsAMinuteApart() {
        var builder = Sequences.builder();
        IntStream.range(0, 23).forEach(i -> builder.add("u" + i % 2, "i" + i, null, 1.5, null));
        SequenceJournal journal = new SequenceJournal(builder.build());
        List<Interaction> known = journal.upTo(20);
        assertThat(known).hasSize(11).allMatch(i -> i.type().equals(VIEW));
        assertThat(known.stream().map(i -> String.valueOf(i.item())))
                .containsExactly(
                        IntStream.range(0, 11).mapToObj(i -> "i" + 2 * i).toArray(String[]::new));
        assertThat(known.get(10).time()).isEqualTo(known.get(0).time().plusSeconds(600));
        assertThat(known.get(9).session()).isEqualTo("0");
        assertThat(known.get(10).session()).isEqualTo("1");
        assertThat(known.get(0).value()).isEqualTo(1.5);
        assertThatThrownBy(() -> known.get(11)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void basketsArePurchases() {
        Sequences sequences =
                Sequences.builder()
                        .add("u", "a", NOON, null, "x")
                        .add("u", "b", NOON, null, "x")
                        .add("u", "c", NOON.plusSeconds(1), null, "y")
                        .build();
        List<Interaction> known = new SequenceJournal(sequences).upTo(2);
        assertThat(known).allMatch(i -> i.type().name().equals("purchase"));
        assertThat(known.stream().map(i -> String.valueOf(i.session())))
                .containsExactly("0", "0", "1");
        assertThat(known.get(2).time()).isEqualTo(NOON.plusSeconds(1));
        assertThat(known.get(2).value()).isNull();
    }
}
