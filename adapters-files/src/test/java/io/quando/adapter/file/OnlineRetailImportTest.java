package io.quando.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.importing.ImportInteractions.Command;
import io.quando.application.importing.ImportInteractionsService;
import io.quando.application.importing.ImportResult;
import io.quando.application.progress.Progress;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.SettledSequence;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.cleaning.AmbiguousTitle;
import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.cleaning.NumberSummary;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.privacy.Pseudonymiser;
import io.quando.domain.tenant.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole UCI Online Retail file, counted independently of this code.
class OnlineRetailImportTest {
    private static final HeldLog LOG = new HeldLog();
    private static final HeldCatalogue CATALOGUE = new HeldCatalogue();
    private static final ImportResult RESULT = importFile(LOG, CATALOGUE);
    private static final CleaningReport REPORT = RESULT.report();

    @Test
    void everyRowIsAccountedFor() {
        assertThat(REPORT.read()).isEqualTo(541_909);
        assertThat(REPORT.kept()).isEqualTo(531_273);
        assertThat(REPORT.rejected()).isEqualTo(10_636);
        assertThat(RESULT.stored()).isEqualTo(531_273).isEqualTo(LOG.all().size());
        assertThat(RESULT.alreadyStored()).isZero();
        assertThat(RESULT.conflicts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "MALFORMED_ROW, 0, 0",
        "EXACT_DUPLICATE, 5268, 5268",
        "MISSING_ITEM, 0, 0",
        "INVALID_TIME, 0, 0",
        "INVALID_NUMBER, 2, 0",
        "SERVICE_CODE, 2912, 2906",
        "STOCK_ADJUSTMENT, 2475, 2462",
        "MISSING_USER, 135080, 0",
        "CANCELLATION, 9288, 0",
        "OUTLIER, 662, 0"
    })
    void findingsAreCounted(FindingKind kind, long rows, long rejected) {
        assertThat(REPORT.of(kind).rows()).isEqualTo(rows);
        assertThat(REPORT.of(kind).rejected()).isEqualTo(rejected);
        assertThat(REPORT.of(kind).firstRows()).hasSize((int) Math.min(rows, 1_000));
    }

    @Test
    void rowsAreNamedAsAnEditorShowsThem() {
        assertThat(REPORT.of(FindingKind.EXACT_DUPLICATE).firstRows()).startsWith(519L, 529L, 539L);
        assertThat(REPORT.of(FindingKind.INVALID_NUMBER).firstRows())
                .containsExactly(299_985L, 299_986L);
    }

    @Test
    void keptRowsAreSummarised() {
        assertThat(REPORT.first()).isEqualTo("2010-12-01T08:26:00Z");
        assertThat(REPORT.last()).isEqualTo("2011-12-09T12:50:00Z");
        assertThat(REPORT.users()).isEqualTo(4_363);
        assertThat(REPORT.items()).isEqualTo(3_818);
        assertThat(REPORT.sessions()).isEqualTo(23_198);
        assertThat(REPORT.quantities()).isEqualTo(new NumberSummary(528_957, 1, 3, 80_995));
        assertThat(REPORT.prices()).isEqualTo(new NumberSummary(536_496, 0.001, 2.08, 649.5));
    }

    @Test
    void notesNeverBecomeTitles() {
        assertThat(RESULT.titledItems()).isEqualTo(3_818).isEqualTo(CATALOGUE.all().size());
        assertThat(REPORT.ambiguousItems()).isEqualTo(615);
        AmbiguousTitle first = REPORT.ambiguousTitles().getFirst();
        assertThat(first.chosen()).isEqualTo("JUMBO BAG OWLS");
        assertThat(first.others()).contains("wrongly coded-23343", "found").hasSize(7);
        assertThat(CATALOGUE.all().get(new ItemId("85123A")))
                .extracting(CatalogueItem::title, CatalogueItem::price)
                .containsExactly("WHITE HANGING HEART T-LIGHT HOLDER", 2.95);
    }

    @Test
    void importingAgainStoresNothingTwice() {
        ImportResult again = importFile(LOG, CATALOGUE);
        assertThat(again.stored()).isZero();
        assertThat(again.alreadyStored()).isEqualTo(531_273);
        assertThat(again.conflicts()).isZero();
        assertThat(again.titledItems()).isZero();
        assertThat(again.report()).isEqualTo(REPORT);
    }

    @Test
    void returnsSettleAgainstEarlierPurchases() {
        List<SettledSequence> settled =
                LOG.all().stream()
                        .filter(i -> i.user() != null)
                        .sorted(Comparator.comparing(Interaction::time))
                        .collect(Collectors.groupingBy(i -> Objects.requireNonNull(i.user())))
                        .values()
                        .stream()
                        .map(SettledSequence::of)
                        .toList();
        assertThat(settled).hasSize(4_363);
        assertThat(settled.stream().mapToInt(s -> s.interactions().size()).sum())
                .isEqualTo(388_431);
        assertThat(settled.stream().mapToInt(s -> s.unmatched().size()).sum()).isEqualTo(1_107);
    }

    private static ImportResult importFile(HeldLog log, HeldCatalogue catalogue) {
        RecordSource source = DataFiles.open(sample(), ReadOptions.AUTO);
        Preset preset = Objects.requireNonNull(Presets.recognise(source.columns()));
        return new ImportInteractionsService(
                        log, catalogue, new Pseudonymiser(tenant -> new byte[32]))
                .run(
                        new Command(
                                TenantId.DEFAULT,
                                source,
                                preset.mapping(),
                                preset.policy(),
                                Progress.NONE));
    }

    private static Path sample() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        Path sample = Path.of("samples", "online-retail", "online_retail.csv.gz");
        while (!Files.exists(folder.resolve(sample))) {
            folder = Objects.requireNonNull(folder.getParent(), "no samples above user.dir");
        }
        return folder.resolve(sample);
    }
}
