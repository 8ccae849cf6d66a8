package io.quando.domain.cleaning;

import static io.quando.domain.cleaning.FindingKind.INVALID_NUMBER;
import static io.quando.domain.cleaning.FindingKind.MALFORMED_ROW;
import static io.quando.domain.cleaning.FindingKind.MISSING_ITEM;

import io.quando.domain.catalogue.ItemId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what the rows of one source say about items, and reports on those that say nothing usable;
/// no row stops the next.
///
/// **Mutates** counts the rows; one thread.
public final class ItemCleaner {
    private final RowReader reader;
    private final FindingCounts counts = new FindingCounts();
    private long read;
    private long kept;

    /// @param policy of it count how ids are written
    public ItemCleaner(RecordLayout layout, CleaningPolicy policy) {
        this.reader = new RowReader(layout, policy);
    }

    /// What the row says, or null if it has to go.
    public @Nullable ItemFacts clean(RawRecord row) {
        read++;
        Finding noticed = row.noticed();
        if (noticed != null && noticed.kind() == MALFORMED_ROW) {
            return rejected(row, MALFORMED_ROW, noticed.evidence());
        }
        if (noticed != null) {
            counts.add(row.row(), noticed);
        }
        try {
            return judged(row);
        } catch (IllegalArgumentException e) {
            return rejected(row, MALFORMED_ROW, Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /// Of all rows so far.
    public CleaningReport report() {
        return new CleaningReport(
                read,
                kept,
                counts.summaries(),
                null,
                null,
                0,
                kept,
                0,
                null,
                null,
                0,
                List.of(),
                0,
                List.of(),
                List.of());
    }

    private @Nullable ItemFacts judged(RawRecord row) {
        reader.layout().requireWidth(row);
        String item = reader.item(row);
        if (item == null) {
            return rejected(row, MISSING_ITEM, "");
        }
        Double price = reader.price(row);
        ItemFacts facts = facts(row, item, price);
        requireStorable(facts);
        if (price == null && reader.text(row, Role.PRICE) != null) {
            String evidence = reader.evidence(row, Role.PRICE);
            counts.add(row.row(), new Finding(INVALID_NUMBER, evidence));
        }
        kept++;
        return facts;
    }

    private static void requireStorable(ItemFacts facts) {
        facts.onto(null);
    }

    private ItemFacts facts(RawRecord row, String item, @Nullable Double price) {
        return new ItemFacts(
                new ItemId(item),
                reader.name(row, Role.TITLE),
                reader.text(row, Role.DESCRIPTION),
                reader.layout().values(row, Role.CATEGORY),
                price,
                reader.layout().context(row));
    }

    private @Nullable ItemFacts rejected(RawRecord row, FindingKind kind, String evidence) {
        counts.add(row.row(), new Finding(kind, evidence));
        counts.reject(kind);
        return null;
    }
}
