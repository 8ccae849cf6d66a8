package io.quando.domain.cleaning;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.TypeSynonyms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says what the names of types in a source mean. What it does not name is one of the well-known
/// types, a usual name of one, or a type of the source's own.
///
/// @param types the meaning of each name, which is in lower case
/// @param unwanted names, in lower case, whose rows are left out
public record TypeMapping(Map<String, InteractionType> types, Set<String> unwanted) {
    /// Names nothing.
    public static final TypeMapping NONE = new TypeMapping(Map.of(), Set.of());

    private static final Pattern BLANKS = Pattern.compile("[\\s.:/]+");

    public TypeMapping {
        types = Map.copyOf(types);
        unwanted = Set.copyOf(unwanted);
    }

    /// Reads a mapping such as `buy=purchase,4=purchase,pv=`, where rows of a name that means
    /// nothing are left out.
    public static TypeMapping parse(String text) {
        Map<String, InteractionType> types = new HashMap<>();
        Set<String> unwanted = new HashSet<>();
        for (String pair : text.split(",")) {
            int equals = pair.lastIndexOf('=');
            String name = lower(pair.substring(0, Math.max(0, equals)));
            if (name.isEmpty()) {
                throw new IllegalArgumentException(
                        "The mapping of types (%s) must be name=type pairs, for example buy=purchase,pv=view; (%s) is none."
                                .formatted(text, pair));
            }
            String meaning = pair.substring(equals + 1).strip();
            if (meaning.isEmpty()) {
                unwanted.add(name);
            } else {
                types.put(name, NONE.read(meaning));
            }
        }
        return new TypeMapping(types, unwanted);
    }

    /// This mapping where `other` says nothing, and `other` where it does.
    public TypeMapping overriddenBy(TypeMapping other) {
        Map<String, InteractionType> merged = new HashMap<>(types);
        merged.putAll(other.types);
        other.unwanted.forEach(merged::remove);
        Set<String> left = new HashSet<>(unwanted);
        left.addAll(other.unwanted);
        left.removeAll(other.types.keySet());
        return new TypeMapping(merged, left);
    }

    /// The type of a name, or null if its rows are unwanted.
    ///
    /// @throws IllegalArgumentException if the name cannot be one of a type
    @Nullable InteractionType meaning(String name) {
        return unwanted.contains(lower(name)) ? null : read(name);
    }

    private InteractionType read(String name) {
        String lower = lower(name);
        InteractionType mapped = types.get(lower);
        if (mapped != null) {
            return mapped;
        }
        InteractionType usual = TypeSynonyms.meaning(lower);
        return usual != null ? usual : new InteractionType(BLANKS.matcher(lower).replaceAll("-"));
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
