package io.quando.domain.cleaning;

import io.quando.domain.catalogue.CatalogueItem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a first reading of a source tells before its rows are judged: how many there are, how
/// quantities and prices of products are spread, and what the items are called.
public final class SourceProfile {
    private static final int ROOM = 1_000_000;
    private static final int ROOM_PER_ITEM = 1_001;

    private static final class Facts {
        private final TitleChoice titles = new TitleChoice();
        private final NumberSample prices = new NumberSample(ROOM_PER_ITEM);
        private @Nullable String category;
    }

    private final RowReader reader;
    private final NumberSample quantities = new NumberSample(ROOM);
    private final NumberSample prices = new NumberSample(ROOM);
    private final Map<String, Facts> facts = new HashMap<>();
    private long rows;

    public SourceProfile(RecordLayout layout, CleaningPolicy policy) {
        this.reader = new RowReader(layout, policy);
    }

    public void add(RawRecord row) {
        rows++;
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
        return new ItemProfile(
                known.titles.chosen(),
                known.titles.alternatives(),
                spread == null ? null : spread.median(),
                known.category);
    }

    private void addProduct(RawRecord row, Facts item) {
        Double quantity = reader.number(row, Role.QUANTITY);
        if (quantity != null && quantity > 0) {
            quantities.add(quantity);
        }
        Double price = reader.number(row, Role.PRICE);
        boolean priced = price != null && price > 0;
        if (price != null && priced) {
            prices.add(price);
            item.prices.add(price);
        }
        describe(row, item, priced || !reader.layout().has(Role.PRICE));
    }

    private void describe(RawRecord row, Facts item, boolean priced) {
        String title = reader.text(row, Role.TITLE);
        if (title != null && CatalogueItem.mayBeTitled(title)) {
            item.titles.add(title, priced);
        }
        String category = reader.text(row, Role.CATEGORY);
        if (item.category == null && category != null && CatalogueItem.mayBeIn(category)) {
            item.category = category;
        }
    }

    private static @Nullable Scaler logarithmic(NumberSample sample) {
        double[] values = sample.values();
        return values.length == 0
                ? null
                : Normalisation.ROBUST.fit(Arrays.stream(values).map(Math::log).toArray());
    }
}
