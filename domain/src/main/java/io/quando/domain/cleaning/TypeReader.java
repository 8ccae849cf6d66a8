package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the types of rows, and counts by which names they came. Beyond so many names, which no
/// column of types has, it counts no new ones.
///
/// **Mutates** counts; one thread.
final class TypeReader {
    private static final int MOST_NAMES = 1_000;

    private static final class Count {
        private final @Nullable InteractionType type;
        private long rows;

        Count(@Nullable InteractionType type) {
            this.type = type;
        }
    }

    private final CleaningPolicy policy;
    private final Map<String, Count> counts = new HashMap<>();

    TypeReader(CleaningPolicy policy) {
        this.policy = policy;
    }

    /// @param name in the row, or null if it has none
    /// @return null if such rows are left out
    /// @throws IllegalArgumentException if the name cannot be one of a type
    @Nullable InteractionType read(@Nullable String name) {
        if (name == null) {
            return policy.defaultType();
        }
        Count known = counts.get(name);
        if (known == null) {
            known = new Count(policy.types().meaning(name));
            if (counts.size() < MOST_NAMES) {
                counts.put(name, known);
            }
        }
        known.rows++;
        return known.type;
    }

    /// The names so far, the most frequent first.
    List<TypeReading> readings() {
        return counts.entrySet().stream()
                .map(entry ->
                        new TypeReading(
                                entry.getKey(), entry.getValue().type, entry.getValue().rows))
                .sorted(
                        Comparator.comparingLong(TypeReading::rows)
                                .reversed()
                                .thenComparing(TypeReading::name))
                .toList();
    }
}
