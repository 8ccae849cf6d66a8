package io.quando.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.adapter.local.LocalStores;
import io.quando.application.ListedRecords;
import io.quando.application.importing.ImportInteractions.Command;
import io.quando.application.progress.Progress;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.tenant.TenantId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ImportInteractionsServiceTest {
    private static final String HEADER = "user,item,time,quantity,price,title";
    private static final CleaningPolicy POLICY =
            CleaningPolicy.builder().defaultType(InteractionType.PURCHASE).build();

    private final LocalStores stores = new LocalStores(Clock.systemUTC());
    private final List<String> steps = new ArrayList<>();

    @Test
    void goodRowsAreStoredAndBadOnesReported() {
        ImportResult result =
                run(
                        HEADER,
                        "anna,mug,2011-01-01,1,2.5,RED MUG",
                        "anna,mug,never,1,2.5,RED MUG",
                        "anna,cup,2011-01-02,2,3,CUP");
        assertThat(result.stored()).isEqualTo(2);
        assertThat(result.report().of(FindingKind.INVALID_TIME).firstRows()).containsExactly(3L);
        assertThat(logged()).extracting(i -> i.item()).containsExactly(id("mug"), id("cup"));
        assertThat(logged())
                .extracting(i -> i.user())
                .doesNotContainNull()
                .containsOnly(logged().getFirst().user());
    }

    @Test
    void importingAgainStoresNothingTwice() {
        String[] lines = {HEADER, "anna,mug,2011-01-01,1,2,M", "anna,mug,2011-01-01,1,2.0,M"};
        assertThat(run(lines).stored()).isEqualTo(2);
        ImportResult again = run(lines);
        assertThat(again.stored()).isZero();
        assertThat(again.alreadyStored()).isEqualTo(2);
        assertThat(again.titledItems()).isZero();
        assertThat(logged()).hasSize(2);
    }

    @Test
    void contradictionIsReportedWithItsRow() {
        ImportResult result =
                run("eventId,user,item,time", "e1,anna,mug,2011-01-01", "e1,anna,cup,2011-01-01");
        assertThat(result.stored()).isEqualTo(1);
        assertThat(result.conflicts()).isEqualTo(1);
        assertThat(result.conflictRows()).containsExactly(3L);
    }

    @Test
    void newItemGetsTitleMedianPriceAndCategories() {
        run(
                HEADER + ",category",
                "a,mug,2011-01-01,1,2,RED MUG,Kitchen|Mugs",
                "a,mug,2011-01-02,1,9,RED MUG,Kitchen|Mugs",
                "a,mug,2011-01-03,1,3,RED MUG,Kitchen|Mugs");
        assertThat(item("mug"))
                .isEqualTo(
                        new CatalogueItem(
                                id("mug"),
                                "RED MUG",
                                null,
                                List.of("Kitchen", "Mugs"),
                                3.0,
                                Map.of(),
                                Availability.ALWAYS,
                                null));
    }

    @Test
    void knownItemKeepsAllButItsTitle() {
        CatalogueItem before =
                new CatalogueItem(
                        id("mug"),
                        "Old",
                        "text",
                        List.of("A"),
                        7.0,
                        Map.of("colour", "red"),
                        Availability.ALWAYS,
                        "image");
        stores.catalogue().put(TenantId.DEFAULT, List.of(before)).toCompletableFuture().join();
        run(HEADER, "a,mug,2011-01-01,1,2,RED MUG");
        assertThat(item("mug"))
                .usingRecursiveComparison()
                .ignoringFields("title")
                .isEqualTo(before);
        assertThat(item("mug").title()).isEqualTo("RED MUG");
    }

    @Test
    void itemsOfRejectedRowsStayOut() {
        run(HEADER, "a,mug,never,1,2,RED MUG");
        assertThat(stores.catalogue().count(TenantId.DEFAULT).toCompletableFuture().join())
                .isZero();
    }

    @Test
    void anItemWithoutATitleIsCalledByItsId() {
        run(HEADER, "a,cup,2011-01-01,1,2,");
        assertThat(item("cup").title()).isEqualTo("cup");
    }

    @Test
    void aTitleThatNoItemMayHaveIsPassedOver() {
        run(HEADER, "a,cup,2011-01-01,1,2," + "x".repeat(1_001), "a,cup,2011-01-02,1,2,CUP");
        assertThat(item("cup").title()).isEqualTo("CUP");
    }

    @Test
    void sourceThatBreaksOffLeavesNothing() {
        assertThatThrownBy(() -> run(HEADER, "a,mug,2011-01-01,1,2,M", "BREAK"))
                .isInstanceOf(UnreadableSourceException.class);
        assertThat(logged()).isEmpty();
        assertThat(steps).containsExactly("Reading -1", "end after 1");
    }

    @Test
    void headerAloneIsAnEmptyImport() {
        ImportResult result = run(HEADER);
        assertThat(result.report().read()).isZero();
        assertThat(result.report().first()).isNull();
    }

    @Test
    void progressHearsOfBothSteps() {
        run(HEADER, "a,mug,2011-01-01,1,2,M", "a,mug,2011-01-02,1,2,M");
        assertThat(steps).containsExactly("Reading -1", "end after 2", "Storing 2", "end after 2");
    }

    @Test
    @Timeout(30)
    void twoBatchesAreInFlightAtMost() {
        SlowLog slow = new SlowLog(stores.interactionLog());
        ImportResult result = service(slow).run(command(rows(22_345)));
        assertThat(result.stored()).isEqualTo(22_345);
        assertThat(slow.sizes()).containsExactly(5_000, 5_000, 5_000, 5_000, 2_345);
        assertThat(slow.atOnce()).containsExactly(1, 2, 2, 2, 2);
    }

    @Test
    void failureOfTheLogComesThroughAsItIs() {
        SlowLog full = new SlowLog(stores.interactionLog());
        full.failWith(new IllegalStateException("The disk is full."));
        assertThatThrownBy(() -> service(full).run(command(rows(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The disk is full.");
    }

    private ImportResult run(String... lines) {
        return service(stores.interactionLog()).run(command(ListedRecords.of(lines)));
    }

    private ImportInteractionsService service(InteractionLog log) {
        return new ImportInteractionsService(
                log, stores.catalogue(), new Pseudonymiser(tenant -> new byte[32]));
    }

    private Command command(RecordSource source) {
        ColumnMapping mapping = ColumnMapping.guess(source.columns());
        return new Command(TenantId.DEFAULT, source, mapping, POLICY, new NotedSteps(steps));
    }

    private static RecordSource rows(int count) {
        Stream<String> rows =
                IntStream.range(0, count).mapToObj(i -> "u" + i + ",mug,2011-01-01,1,2,M");
        return new ListedRecords(Stream.concat(Stream.of(HEADER), rows).toList());
    }

    private List<Interaction> logged() {
        return stores
                .interactionLog()
                .after(TenantId.DEFAULT, LogPosition.START, 1_000)
                .toCompletableFuture()
                .join()
                .stream()
                .map(LoggedInteraction::interaction)
                .toList();
    }

    private CatalogueItem item(String id) {
        return stores.catalogue()
                .find(TenantId.DEFAULT, List.of(id(id)))
                .toCompletableFuture()
                .join()
                .values()
                .iterator()
                .next();
    }

    private static ItemId id(String value) {
        return new ItemId(value);
    }

    /// Writes down what it hears.
    private static final class NotedSteps implements Progress {
        private final List<String> steps;
        private long done;

        NotedSteps(List<String> steps) {
            this.steps = steps;
        }

        @Override
        public void begin(String label, long total) {
            steps.add(label + " " + total);
            done = 0;
        }

        @Override
        public void advance(long n) {
            done += n;
        }

        @Override
        public void end() {
            steps.add("end after " + done);
        }
    }
}
