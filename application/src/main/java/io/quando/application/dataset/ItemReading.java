package io.quando.application.dataset;

import io.quando.application.dataset.ReadDataset.Table;
import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ItemCleaner;
import io.quando.domain.cleaning.ItemFacts;
import io.quando.domain.cleaning.ItemProfile;
import io.quando.domain.cleaning.RecordLayout;
import io.quando.domain.cleaning.SourceProfile;
import io.quando.domain.cleaning.SourceStudy;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.ItemTexts.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the texts of the items.
final class ItemReading {
    private ItemReading() {}

    static ItemTexts from(Table items, List<String> itemNames, Progress progress) {
        RecordLayout layout = RecordLayout.ofItems(items.mapping(), items.source().columns());
        CleaningPolicy policy =
                SourceStudy.ofItems(
                        layout, items.policy(), action -> items.source().forEach(action));
        ItemCleaner cleaner = new ItemCleaner(layout, policy);
        Map<String, Text> texts = new HashMap<>();
        Step.run(
                "Items",
                items.source(),
                progress,
                row -> {
                    ItemFacts facts = cleaner.clean(row);
                    if (facts != null) {
                        texts.merge(facts.item().value(), text(facts), ItemReading::merged);
                    }
                });
        return ItemTexts.of(itemNames, texts);
    }

    static ItemTexts from(SourceProfile profile, List<String> itemNames) {
        Map<String, Text> texts = new HashMap<>();
        itemNames.forEach(name -> texts.put(name, text(profile.item(name))));
        return ItemTexts.of(itemNames, texts);
    }

    private static Text text(ItemFacts facts) {
        return new Text(Objects.requireNonNullElse(facts.title(), ""), facts.categories());
    }

    private static Text text(ItemProfile profile) {
        String category = profile.category();
        return new Text(
                Objects.requireNonNullElse(profile.title(), ""),
                category == null ? List.of() : List.of(category.split("\\|")));
    }

    /// Merges two rows of an item: the later one fills gaps and corrects.
    private static Text merged(Text earlier, Text later) {
        return new Text(
                later.title().isEmpty() ? earlier.title() : later.title(),
                later.categories().isEmpty() ? earlier.categories() : later.categories());
    }
}
