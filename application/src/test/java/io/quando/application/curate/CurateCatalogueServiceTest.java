package io.quando.application.curate;

import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.adapter.local.LocalStores;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Items;
import io.quando.testkit.Tenants;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CurateCatalogueServiceTest {
    private static final ItemId BREAD = new ItemId("bread");

    private final TenantId tenant = Tenants.fresh();
    private final CurateCatalogue service =
            new CurateCatalogueService(new LocalStores(Clock.systemUTC()).catalogue());

    @Test
    void whatWasPutIsFound() {
        CatalogueItem bread = put("bread");
        assertThat(found()).isEqualTo(bread);
        assertThat(await(service.find(Tenants.fresh(), BREAD))).isNull();
    }

    @Test
    void anEditIsStoredAndAnswered() {
        put("bread");
        StoredItem before = await(service.find(tenant, BREAD));
        EditedItem edited = await(service.edit(tenant, BREAD, (id, old) -> titled("Rye")));
        assertThat(edited.before()).isEqualTo(before);
        assertThat(edited.after()).isEqualTo(await(service.find(tenant, BREAD)));
        assertThat(found()).isEqualTo(titled("Rye"));
    }

    @Test
    void anEditThatFailsChangesNothing() {
        CatalogueItem bread = put("bread");
        assertThatThrownBy(() -> await(service.edit(tenant, BREAD, (id, old) -> titled(" "))))
                .hasRootCauseMessage("The title of item (bread) must not be blank.");
        assertThat(found()).isEqualTo(bread);
    }

    @Test
    void pagesGoOnBehindTheLastItem() {
        put("apple");
        put("bread");
        put("cheese");
        assertThat(await(service.page(tenant, ItemQuery.all(new ItemId("apple"), 1))))
                .extracting(CatalogueItem::id)
                .containsExactly(BREAD);
    }

    @Test
    void whatIsEditedToNothingIsGone() {
        put("bread");
        assertThat(await(service.edit(tenant, BREAD, (id, old) -> null)).changed()).isTrue();
        assertThat(await(service.edit(tenant, BREAD, (id, old) -> null)).changed()).isFalse();
        assertThat(await(service.find(tenant, BREAD))).isNull();
    }

    private CatalogueItem found() {
        return Objects.requireNonNull(await(service.find(tenant, BREAD))).item();
    }

    private CatalogueItem put(String id) {
        CatalogueItem item = Items.item(id).build();
        await(service.put(tenant, List.of(item)));
        return item;
    }

    private static CatalogueItem titled(String title) {
        return Items.item("bread").title(title).build();
    }
}
