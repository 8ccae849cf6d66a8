package io.quando.application.recommend;

import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.statistics.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts why items of the catalogue cannot be an answer, and tells it if nothing else is left.
///
/// **Mutates** grows by [#count]; for one thread.
final class CatalogueWalk {
    private final Vocabulary vocabulary;
    private final Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);
    private int items;
    private int known;

    /// @param vocabulary the items that events are known of
    CatalogueWalk(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param obstacle null if there is none
    void count(CatalogueItem item, @Nullable Obstacle obstacle) {
        items++;
        known += vocabulary.find(item.id()) < 0 ? 0 : 1;
        if (obstacle != null) {
            obstacles.merge(obstacle, 1, Integer::sum);
        }
    }

    /// Why there is nothing to recommend, in words; true if the whole catalogue was counted.
    String whyNothing() {
        StringBuilder words = new StringBuilder("There is nothing to recommend. ");
        if (items == 0) {
            words.append("The catalogue is empty.");
        } else {
            List<String> parts = new ArrayList<>();
            obstacles.forEach((obstacle, count) -> parts.add(count + " " + obstacle));
            words.append("Of %s in the catalogue: ".formatted(counted(items)))
                    .append(String.join(", ", parts))
                    .append('.');
        }
        int outside = vocabulary.size() - known;
        if (outside > 0) {
            words.append(
                    " %s known from events alone and can come once in the catalogue."
                            .formatted(counted(outside) + (outside == 1 ? " is" : " are")));
        }
        return words.toString();
    }

    private static String counted(int items) {
        return items == 1 ? "1 item" : items + " items";
    }
}
