package io.quando.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.adapter.local.LocalStores;
import io.quando.application.ListedRecords;
import io.quando.application.importing.ImportCatalogue.Command;
import io.quando.application.importing.ImportCatalogue.Result;
import io.quando.application.progress.Progress;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.tenant.TenantId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCatalogueServiceTest {
    private static final String HEADER = "item,title,category,price";

    private final Catalogue catalogue = new LocalStores(Clock.systemUTC()).catalogue();

    @Test
    void rowsBecomeItemsAndBadOnesAreReported() {
        Result result = run(HEADER, "mug,Mug,Home|Mugs,2.5", ",Cup,,", "jar,Jar,,cheap");
        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.report().kept()).isEqualTo(2);
        assertThat(item("jar").price()).isNull();
        assertThat(result.report().of(FindingKind.MISSING_ITEM).firstRows()).containsExactly(3L);
        assertThat(result.report().of(FindingKind.INVALID_NUMBER).firstRows()).containsExactly(4L);
        assertThat(item("mug").categories()).containsExactly("Home", "Mugs");
        assertThat(item("mug").price()).isEqualTo(2.5);
    }

    @Test
    void whatTheFileDoesNotSayStays() {
        CatalogueItem before =
                new CatalogueItem(
                        new ItemId("mug"),
                        "Old",
                        "Text",
                        List.of("Home"),
                        1.0,
                        Map.of("colour", "red"),
                        Availability.ALWAYS,
                        "mug.png");
        catalogue.put(TenantId.DEFAULT, List.of(before)).toCompletableFuture().join();
        assertThat(run("item,title", "mug,Mug").changed()).isEqualTo(1);
        assertThat(item("mug"))
                .isEqualTo(
                        new CatalogueItem(
                                before.id(),
                                "Mug",
                                "Text",
                                before.categories(),
                                1.0,
                                before.attributes(),
                                Availability.ALWAYS,
                                "mug.png"));
    }

    @Test
    void laterRowsOfOneItemAddToEarlierOnes() {
        run(HEADER, "mug,Mug,,2", "mug,,Home,", "mug,Cup,,");
        assertThat(item("mug").title()).isEqualTo("Cup");
        assertThat(item("mug").categories()).containsExactly("Home");
        assertThat(item("mug").price()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 999, 1_000, 1_001, 2_001})
    void everySizeIsStoredOnce(int size) {
        String[] lines =
                Stream.concat(
                                Stream.of("item,title"),
                                IntStream.range(0, size).mapToObj(i -> "i" + i + ",Item " + i))
                        .toArray(String[]::new);
        assertThat(run(lines).changed()).isEqualTo(size);
        assertThat(run(lines).changed()).isZero();
        assertThat(catalogue.count(TenantId.DEFAULT).toCompletableFuture().join()).isEqualTo(size);
    }

    @Test
    void aTableWithoutItemsIsRefused() {
        assertThatThrownBy(() -> run("name,title", "a,b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("role item");
    }

    private Result run(String... lines) {
        ListedRecords source = ListedRecords.of(lines);
        return new ImportCatalogueService(catalogue)
                .run(
                        new Command(
                                TenantId.DEFAULT,
                                source,
                                ColumnMapping.guess(source.columns()),
                                CleaningPolicy.builder().build(),
                                Progress.NONE));
    }

    private CatalogueItem item(String id) {
        return Objects.requireNonNull(
                catalogue
                        .find(TenantId.DEFAULT, List.of(new ItemId(id)))
                        .toCompletableFuture()
                        .join()
                        .get(new ItemId(id)));
    }
}
