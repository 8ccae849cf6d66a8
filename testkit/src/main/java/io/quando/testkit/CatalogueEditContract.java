package io.quando.testkit;

import static io.quando.testkit.Items.item;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.EditedItem;
import io.quando.domain.catalogue.ItemEdit;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.StoredItem;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The edits of items that every [Catalogue] makes.
abstract class CatalogueEditContract {
    private static final int WRITERS = 8;
    private static final int EDITS = 30;

    protected final TenantId tenant = Tenants.fresh();

    protected abstract Catalogue catalogue();

    @Test
    void anEditSeesWhatStandsThereAndReplacesIt() {
        StoredItem first = made("a", "1");
        EditedItem edited = edit("a", (id, before) -> with(before, id, "2"));
        assertThat(edited.before()).isEqualTo(first);
        assertThat(attributes(edited)).containsOnlyKeys("1", "2");
        assertThat(current("a")).isEqualTo(edited.after());
        assertThat(found("a").attributes()).containsOnlyKeys("1", "2");
    }

    @Test
    void anEditMakesAnItemThatIsNotThere() {
        assertThat(current("a")).isNull();
        assertThat(edit("a", (id, before) -> with(before, id, "1")).before()).isNull();
        assertThat(found("a").attributes()).containsOnlyKeys("1");
    }

    @Test
    void anEditToNothingRemovesTheItem() {
        made("a", "1");
        made("b", "1");
        EditedItem removed = edit("a", (id, before) -> null);
        assertThat(removed.before()).isNotNull();
        assertThat(removed.after()).isNull();
        assertThat(current("a")).isNull();
        assertThat(await(catalogue().find(tenant, List.of(new ItemId("a"))))).isEmpty();
        assertThat(edit("a", (id, before) -> null).changed()).isFalse();
        assertThat(await(catalogue().count(tenant))).isEqualTo(1);
    }

    @Test
    void anItemThatIsLeftAsItIsKeepsItsVersion() {
        StoredItem first = made("a", "1");
        EditedItem edited = edit("a", (id, before) -> with(before, id, "1"));
        assertThat(edited.changed()).isFalse();
        assertThat(current("a")).isEqualTo(first);
    }

    @Test
    void everyChangeGivesAnotherVersion() {
        List<StoredItem> states = new ArrayList<>();
        states.add(made("a", "1"));
        states.add(made("a", "2"));
        edit("a", (id, before) -> null);
        states.add(made("a", "1"));
        await(catalogue().put(tenant, List.of(item("a").build())));
        states.add(Objects.requireNonNull(current("a")));
        assertThat(states).extracting(StoredItem::version).doesNotHaveDuplicates();
    }

    @Test
    void editsOfOneItemThatMeetLoseNothing() {
        made("a", "first");
        meet(writer -> List.of("a"));
        assertThat(found("a").attributes()).hasSize(1 + WRITERS * EDITS);
    }

    @Test
    void editsThatMeetWhileTheyMakeAnItemLoseNothing() {
        meet(writer -> List.of("a"));
        assertThat(found("a").attributes()).hasSize(WRITERS * EDITS);
    }

    @Test
    void editsOfManyItemsInAnyOrderEndAndLoseNothing() {
        made("c", "first");
        made("e", "first");
        List<String> ids = List.of("a", "b", "c", "d", "e", "f");
        meet(writer -> writer % 2 == 0 ? ids : ids.reversed());
        for (String id : ids) {
            assertThat(found(id).attributes()).as(id).hasSizeGreaterThanOrEqualTo(WRITERS * EDITS);
        }
    }

    @Test
    void anEditOfWhichOnePartFailsChangesNothingAndFailsWithIt() {
        made("a", "1");
        ItemEdit edit =
                (id, before) -> {
                    if (id.value().equals("b")) {
                        throw new IllegalStateException("not b");
                    }
                    return with(before, id, "2");
                };
        assertThatThrownBy(() -> edit(List.of("a", "b", "c"), edit)).hasRootCauseMessage("not b");
        assertThat(found("a").attributes()).containsOnlyKeys("1");
        assertThat(current("c")).isNull();
    }

    @Test
    void anEditOfNothingIsNoMistake() {
        assertThat(edit(List.of(), (id, before) -> null)).isEmpty();
    }

    @Test
    void editsStayWithinTheTenant() {
        made("a", "1");
        TenantId other = Tenants.fresh();
        assertThat(await(catalogue().current(other, new ItemId("a")))).isNull();
        await(catalogue().edit(other, List.of(new ItemId("a")), (id, before) -> null));
        assertThat(current("a")).isNotNull();
    }

    /// Lets all writers edit at once, each adding an attribute of its own with every edit.
    private void meet(IntFunction<List<String>> ids) {
        await(
                CompletableFuture.allOf(
                        IntStream.range(0, WRITERS)
                                .mapToObj(writer -> write(writer, ids.apply(writer)))
                                .toArray(CompletableFuture[]::new)));
    }

    private CompletableFuture<Void> write(int writer, List<String> ids) {
        return CompletableFuture.runAsync(
                () -> {
                    for (int n = 0; n < EDITS; n++) {
                        String name = "%d-%d".formatted(writer, n);
                        edit(ids, (id, before) -> with(before, id, name));
                    }
                },
                task -> Thread.ofPlatform().start(task));
    }

    private StoredItem made(String id, String attribute) {
        return Objects.requireNonNull(
                edit(id, (key, before) -> with(before, key, attribute)).after());
    }

    private EditedItem edit(String id, ItemEdit edit) {
        return Objects.requireNonNull(edit(List.of(id), edit).get(new ItemId(id)));
    }

    private Map<ItemId, EditedItem> edit(List<String> ids, ItemEdit edit) {
        return await(catalogue().edit(tenant, ids.stream().map(ItemId::new).toList(), edit));
    }

    private @Nullable StoredItem current(String id) {
        return await(catalogue().current(tenant, new ItemId(id)));
    }

    private CatalogueItem found(String id) {
        return Objects.requireNonNull(
                await(catalogue().find(tenant, List.of(new ItemId(id)))).get(new ItemId(id)));
    }

    private static CatalogueItem with(@Nullable StoredItem before, ItemId id, String attribute) {
        Map<String, String> attributes = new HashMap<>();
        if (before != null) {
            attributes.putAll(before.item().attributes());
        }
        attributes.put(attribute, attribute);
        return item(id.value()).attributes(attributes).build();
    }

    private static Map<String, String> attributes(EditedItem edited) {
        return Objects.requireNonNull(edited.after()).item().attributes();
    }
}
