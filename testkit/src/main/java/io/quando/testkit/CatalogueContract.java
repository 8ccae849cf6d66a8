package io.quando.testkit;

import static io.quando.testkit.Items.item;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.catalogue.ItemQuery;
import io.quando.domain.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The contract of every [Catalogue].
public abstract class CatalogueContract extends CatalogueEditContract {
    @Test
    void keepsEveryFieldOfAnItem() {
        CatalogueItem full =
                item("sku-1")
                        .title("Bread \"rye\" {1,2} 'x' \\ 😀")
                        .description("Dark\nand heavy")
                        .categories("Food", "Food > Bread", "it's {odd}, \"quoted\"")
                        .price(3.1)
                        .attributes(Map.of("brand", "Müller", "colour", "brown"))
                        .availability(
                                new Availability(
                                        Instant.parse("2026-01-01T00:00:00Z"),
                                        Instant.parse("2026-02-01T00:00:00Z")))
                        .image("images/1.png")
                        .build();
        put(full);
        assertThat(find("sku-1")).containsExactly(Map.entry(full.id(), full));
        assertThat(page(null, null, null, 10)).containsExactly(full);
    }

    @Test
    void keepsAnItemOfWhichOnlyTheTitleIsKnown() {
        CatalogueItem bare = CatalogueItem.titled(new ItemId("sku-1"), "Bread");
        put(bare);
        assertThat(find("sku-1").values()).containsExactly(bare);
    }

    @Test
    void anItemReplacesWhatStoodUnderItsId() {
        put(item("sku-1").price(1).categories("old").description("old").build());
        CatalogueItem newer = item("sku-1").title("New").build();
        put(newer);
        assertThat(find("sku-1").values()).containsExactly(newer);
        assertThat(await(catalogue().count(tenant))).isEqualTo(1);
    }

    @Test
    void theLaterOfTwoWithOneIdWins() {
        CatalogueItem later = item("sku-1").title("later").build();
        put(item("sku-1").title("earlier").build(), later);
        assertThat(find("sku-1").values()).containsExactly(later);
    }

    @Test
    void findsOnlyWhatExists() {
        put(item("a").build(), item("b").build());
        assertThat(find("b", "nowhere").keySet()).containsExactly(new ItemId("b"));
        assertThat(find()).isEmpty();
        assertThat(find("nowhere")).isEmpty();
    }

    @Test
    void findsAnItemAfterItWasMissed() {
        assertThat(find("a")).isEmpty();
        put(item("a").build());
        assertThat(find("a")).hasSize(1);
    }

    @Test
    void pagesGoByCodePoint() {
        List<String> ordered = List.of("B", "a", "a1", "b", "ä", "\uFF21", "😀");
        ordered.reversed().forEach(id -> put(item(id).build()));
        assertThat(ids(page(null, null, null, 100))).isEqualTo(ordered);
    }

    @Test
    void pagesFollowOneAnotherWithoutGaps() {
        put(Items.sequence(25));
        List<CatalogueItem> walked = new ArrayList<>(page(null, null, null, 10));
        walked.addAll(page(null, null, walked.getLast().id(), 10));
        walked.addAll(page(null, null, walked.getLast().id(), 10));
        assertThat(walked).isEqualTo(Items.sequence(25));
        assertThat(page(null, null, walked.getLast().id(), 10)).isEmpty();
    }

    @Test
    void wordsAreBeginningsOfWordsOfTheTitle() {
        putTitles("Red rain boots", "Boot polish", "Reboot", "Ärger im Büro", "T-shirt 100%");
        assertThat(titles("boot")).containsExactlyInAnyOrder("Red rain boots", "Boot polish");
        assertThat(titles("BOOT r")).containsExactly("Red rain boots");
        assertThat(titles("boot green")).isEmpty();
        assertThat(titles("ärg BÜRO")).containsExactly("Ärger im Büro");
        assertThat(titles("t-shirt 10")).containsExactly("T-shirt 100%");
    }

    @Test
    void signsAmongTheWordsAreHarmless() {
        putTitles("Red rain boots", "Salt & pepper");
        assertThat(titles("red & !rain | (boots):* <-> \\ ' \" %"))
                .containsExactly("Red rain boots");
        assertThat(titles("'red'")).containsExactly("Red rain boots");
        assertThat(titles("& ' :*")).hasSize(2);
    }

    @Test
    void aCategoryMustBeOneOfTheItems() {
        put(item("a").categories("Food", "Bread").build(), item("b").categories("Foo").build());
        assertThat(ids(page(null, "Bread", null, 10))).containsExactly("a");
        assertThat(ids(page(null, "Foo", null, 10))).containsExactly("b");
        assertThat(page(null, "Fo", null, 10)).isEmpty();
    }

    @Test
    void wordsCategoryAndCursorHoldTogether() {
        put(Items.sequence(100));
        ItemId after = new ItemId("item-000007");
        assertThat(ids(page("thing num", "category-7", after, 2)))
                .containsExactly("item-000017", "item-000027");
    }

    @Test
    void tenantsDoNotSeeEachOther() {
        put(item("a").build());
        TenantId other = Tenants.fresh();
        assertThat(await(catalogue().find(other, List.of(new ItemId("a"))))).isEmpty();
        assertThat(await(catalogue().count(other))).isZero();
        assertThat(await(catalogue().page(other, ItemQuery.all(null, 10)))).isEmpty();
    }

    @Test
    void takesThousandsAtOnce() {
        put(Items.sequence(5_000));
        put(Items.sequence(5_000));
        put(List.of());
        assertThat(await(catalogue().count(tenant))).isEqualTo(5_000);
    }

    protected final void put(CatalogueItem... items) {
        put(Arrays.asList(items));
    }

    protected final void put(List<CatalogueItem> items) {
        await(catalogue().put(tenant, items));
    }

    protected final Map<ItemId, CatalogueItem> find(String... ids) {
        return await(catalogue().find(tenant, Arrays.stream(ids).map(ItemId::new).toList()));
    }

    private void putTitles(String... titles) {
        put(Arrays.stream(titles).map(title -> item(title).title(title).build()).toList());
    }

    private List<String> titles(String words) {
        return page(words, null, null, 100).stream().map(CatalogueItem::title).toList();
    }

    private List<CatalogueItem> page(
            @Nullable String words, @Nullable String category, @Nullable ItemId after, int limit) {
        return await(catalogue().page(tenant, new ItemQuery(words, category, after, limit)));
    }

    private static List<String> ids(List<CatalogueItem> items) {
        return items.stream().map(item -> item.id().value()).toList();
    }
}
