package io.quando.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.ListedRecords;
import io.quando.application.dataset.ReadDataset.Command;
import io.quando.application.dataset.ReadDataset.Table;
import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.sequence.ItemTexts.Text;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDatasetServiceTest {
    @Test
    void timedRowsAreCleanedAndSortedByTime() {
        Dataset dataset =
                read(
                        "user,item,time,rating",
                        "anna,cup,2020-01-02,4",
                        "anna,mug,2020-01-01,5",
                        "anna,mug,2020-01-01,5",
                        "ben,mug,never,1",
                        "ben,,2020-01-01,1",
                        ",mug,2020-01-01,1");
        Sequences sequences = dataset.sequences();
        assertThat(shown(sequences)).containsExactly("anna: mug cup");
        assertThat(sequences.timed()).isTrue();
        assertThat(sequences.inBaskets()).isFalse();
        assertThat(sequences.value(0, 0)).isEqualTo(5);
        CleaningReport report = Objects.requireNonNull(dataset.cleaning());
        assertThat(report.read()).isEqualTo(6);
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.of(FindingKind.EXACT_DUPLICATE).rejected()).isEqualTo(1);
        assertThat(report.first()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(dataset.firstTest()).isEqualTo(1);
        assertThat(dataset.lastTargets()).isFalse();
    }

    @Test
    void orderedRowsAreTakenAsTheyStandRepeatsIncluded() {
        Dataset dataset =
                read("user,item", "anna,mug", "ben,cup", "anna,mug", "anna,", ",cup", "anna,cup");
        assertThat(shown(dataset.sequences())).containsExactly("anna: mug mug cup", "ben: cup");
        assertThat(dataset.sequences().timed()).isFalse();
        assertThat(dataset.sequences().valued()).isFalse();
        CleaningReport report = Objects.requireNonNull(dataset.cleaning());
        assertThat(report.of(FindingKind.MISSING_ITEM).firstRows()).containsExactly(5L);
        assertThat(report.of(FindingKind.MISSING_USER).firstRows()).containsExactly(6L);
        assertThat(report.findings()).hasSize(2);
        assertThat(report.first()).isNull();
        assertThat(report.last()).isNull();
    }

    @Test
    void sessionOfAKnownUserIsABasket() {
        Sequences sequences =
                read("user,session,item", "anna,1,a", "anna,1,b", "anna,2,a", "anna,,c", "anna,,d")
                        .sequences();
        assertThat(sequences.inBaskets()).isTrue();
        assertThat(IntStream.range(0, 5).map(i -> sequences.basket(0, i)))
                .containsExactly(0, 0, 1, 2, 3);
    }

    @Test
    void strangersOwnTheirSessionsAndAreNoUsersOfThatName() {
        assertThat(shown(read("user,session,item", "7,1,a", ",7,b", ",7,c").sequences()))
                .containsExactly("7: a", "session 7: b c");
    }

    @Test
    void withoutUsersSessionsAreTheSequences() {
        Sequences sequences = read("session,item", "7,a", "8,b", "7,c").sequences();
        assertThat(shown(sequences)).containsExactly("7: a c", "8: b");
        assertThat(sequences.inBaskets()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "dislike", "skip", "impression"})
    void eventsWithoutInterestAreNoEvents(String type) {
        Dataset dataset = read("user,item,type", "anna,mug," + type, "anna,cup,view");
        assertThat(shown(dataset.sequences())).containsExactly("anna: cup");
        assertThat(Objects.requireNonNull(dataset.cleaning()).kept()).isEqualTo(2);
    }

    @Test
    void typesAreThoseOfTheirColumn() {
        Sequences sequences =
                read(
                                "user,item,event",
                                "anna,mug,view",
                                "anna,mug,CART",
                                "anna,cup,",
                                "ben,cup,cart")
                        .sequences();
        assertThat(sequences.typed()).isTrue();
        assertThat(sequences.typeNames()).containsExactly("view", "cart");
        assertThat(IntStream.range(0, 3).map(i -> sequences.type(0, i))).containsExactly(0, 1, 0);
        assertThat(sequences.type(1, 0)).isEqualTo(1);
    }

    @Test
    void withoutAColumnInEachFileThereAreNoTypes() {
        assertThat(read("user,item", "anna,mug").sequences().typed()).isFalse();
        Table typed = table("session,item,type", "1,a,cart");
        Table bare = table("session,item", "2,a");
        assertThat(read(typed, bare, null).sequences().typed()).isFalse();
        assertThat(read(bare, typed, null).sequences().typed()).isFalse();
        assertThat(read(typed, typed, null).sequences().typed()).isTrue();
    }

    @Test
    void usersOfTheTestAreOthersAndItemsTheSame() {
        Dataset dataset =
                read(
                        table("session,item", "1,a", "1,b"),
                        table("session,item,target", "1,b,", "1,a,next", "2,c,next"),
                        null);
        assertThat(shown(dataset.sequences())).containsExactly("1: a b", "1: b a", "2: c");
        assertThat(dataset.firstTest()).isEqualTo(1);
        assertThat(dataset.lastTargets()).isTrue();
        assertThat(dataset.sequences().items()).isEqualTo(3);
        assertThat(Objects.requireNonNull(dataset.cleaning()).read()).isEqualTo(5);
    }

    @Test
    void testMustBeOfTheSameKind() {
        Table timed = table("user,item,time", "1,a,2020-01-01");
        Table ordered = table("user,item", "1,a");
        Table baskets = table("user,session,item", "1,1,a");
        assertThatThrownBy(() -> read(timed, ordered, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has times and");
        assertThatThrownBy(() -> read(ordered, baskets, null))
                .hasMessageContaining("has baskets and");
    }

    @Test
    void textsComeFromTheCatalogueOrElseFromTheRows() {
        Table events =
                table(
                        "user,item,title,category",
                        "anna,mug,Red Mug,Home|Mugs",
                        "anna,cup,,",
                        "anna,jar,Jar,");
        assertThat(texts(read(events, null, null)))
                .containsExactly(
                        new Text("Red Mug", List.of("Home", "Mugs")),
                        Text.NONE,
                        new Text("Jar", List.of()));
        Table items = table("item,title,category", "cup,Cup,Home", "cup,,Cups", "pot,Pot,");
        assertThat(texts(read(events, null, items)))
                .containsExactly(Text.NONE, new Text("Cup", List.of("Cups")), Text.NONE);
    }

    @Test
    void mappingWithoutItemOrOwnerIsRefused() {
        assertThatThrownBy(() -> read("user,thing", "1,2"))
                .hasMessageContaining("role item or text");
        assertThatThrownBy(() -> read("item,thing", "1,2"))
                .hasMessageContaining("role user or session");
    }

    @Test
    void anEmptyTableIsAnEmptyDataset() {
        Dataset dataset = read("user,item");
        assertThat(dataset.sequences().users()).isZero();
        assertThat(dataset.firstTest()).isZero();
    }

    private static Dataset read(String... lines) {
        return read(table(lines), null, null);
    }

    private static Dataset read(Table events, @Nullable Table test, @Nullable Table items) {
        return new ReadDatasetService().read(new Command(events, test, items, Progress.NONE));
    }

    private static Table table(String... lines) {
        ListedRecords source = ListedRecords.of(lines);
        return new Table(
                source, ColumnMapping.guess(source.columns()), CleaningPolicy.builder().build());
    }

    private static Stream<Text> texts(Dataset dataset) {
        return IntStream.range(0, dataset.texts().items()).mapToObj(dataset.texts()::of);
    }

    private static List<String> shown(Sequences sequences) {
        return IntStream.range(0, sequences.users())
                .mapToObj(u ->
                        sequences.userName(u)
                                + ": "
                                + String.join(
                                        " ",
                                        IntStream.of(sequences.itemsOf(u))
                                                .mapToObj(sequences::itemName)
                                                .toList()))
                .toList();
    }
}
