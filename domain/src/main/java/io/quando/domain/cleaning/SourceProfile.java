package io.quando.domain.cleaning;

import io.quando.domain.catalogue.CatalogueItem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The facts that a first reading of a source tells before its rows are judged: how many there are,
/// how quantities and prices of products are spread, and what the items are called.
public final class SourceProfile {
    private static final int ROOM = 1_000_000;
    private static final int ROOM_PER_ITEM = 1_001;
    private static final double NEARLY_ALL = .9;

    private static final class Facts {
        private final NameChoice titles = new NameChoice();
        private final NumberSample prices = new NumberSample(ROOM_PER_ITEM);
        private final NameChoice categories = new NameChoice();
    }

    private final RowReader reader;
    private final NumberSample quantities = new NumberSample(ROOM);
    private final NumberSample prices = new NumberSample(ROOM);
    private final Map<String, Facts> facts = new HashMap<>();
    private long rows;
    private @Nullable Double agreement;

    public SourceProfile(RecordLayout layout, CleaningPolicy policy) {
        this.reader = new RowReader(layout, policy);
    }

    public void add(RawRecord row) {
        rows++;
        agreement = null;
        String item = reader.layout().fits(row) ? reader.item(row) : null;
        if (item != null && !reader.policy().isService(item)) {
            addProduct(row, facts.computeIfAbsent(item, id -> new Facts()));
        }
    }

    public long rows() {
        return rows;
    }

    /// Of the positive ones, or null if there are none.
    public @Nullable NumberSummary quantities() {
        return quantities.summary();
    }

    /// Of the positive ones, or null if there are none.
    public @Nullable NumberSummary prices() {
        return prices.summary();
    }

    public OutlierTest outliers() {
        double threshold = reader.policy().outlierThreshold();
        return new OutlierTest(logarithmic(quantities), logarithmic(prices), threshold);
    }

    /// @param item as the policy writes it
    public ItemProfile item(String item) {
        Facts known = facts.getOrDefault(item, new Facts());
        NumberSummary spread = known.prices.summary();
        boolean titled = agreement() >= NEARLY_ALL;
        return new ItemProfile(
                titled ? known.titles.chosen() : null,
                titled ? known.titles.alternatives() : List.of(),
                spread == null ? null : spread.median(),
                known.categories.chosen());
    }

    /// What people should know of the titles, in sentences.
    List<String> remarks() {
        return agreement() >= NEARLY_ALL
                ? List.of()
                : List.of(
                        "What is mapped as title differs among the rows of an item (%.0f %% agree), so it is none; items are called by their ids."
                                .formatted(100 * agreement()));
    }

    /// The share of rows whose title is that of their item, over all items with several rows: a
    /// review has a headline of its own, a product one name with few variants. 1 if there are none.
    private double agreement() {
        Double known = agreement;
        if (known == null) {
            long voters = 0;
            long agreeing = 0;
            for (Facts item : facts.values()) {
                boolean several = item.titles.voters() > 1;
                voters += several ? item.titles.voters() : 0;
                agreeing += several ? item.titles.agreeing() : 0;
            }
            known = voters == 0 ? 1 : (double) agreeing / voters;
            agreement = known;
        }
        return known;
    }

    private void addProduct(RawRecord row, Facts item) {
        Double quantity = reader.quantity(row);
        if (quantity != null && quantity > 0) {
            quantities.add(quantity);
        }
        Double price = reader.price(row);
        boolean priced = price != null && price > 0;
        if (price != null && priced) {
            prices.add(price);
            item.prices.add(price);
        }
        describe(row, item, priced || !reader.layout().has(Role.PRICE));
    }

    private void describe(RawRecord row, Facts item, boolean priced) {
        String title = reader.name(row, Role.TITLE);
        if (title != null && CatalogueItem.mayBeTitled(title)) {
            item.titles.add(title, priced);
        }
        String category = reader.name(row, Role.CATEGORY);
        if (category != null && CatalogueItem.mayBeIn(category)) {
            item.categories.add(category, priced);
        }
    }

    private static @Nullable Scaler logarithmic(NumberSample sample) {
        double[] values = sample.values();
        return values.length == 0
                ? null
                : Normalisation.ROBUST.fit(Arrays.stream(values).map(Math::log).toArray());
    }
}
