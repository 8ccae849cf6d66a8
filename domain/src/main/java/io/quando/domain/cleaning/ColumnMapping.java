package io.quando.domain.cleaning;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says which column plays which [Role].
///
/// @param columns the column of each role that is there; an empty name takes the role from the
///   mapping that this one overrides
/// @param context the column of each further circumstance, by the circumstance's name
public record ColumnMapping(Map<Role, String> columns, Map<String, String> context) {
    private static final String CONTEXT = "context.";
    private static final List<String> REVIEWS =
            List.of("review", "reviewtext", "reviewbody", "body", "comment", "summary");

    public ColumnMapping {
        columns = Map.copyOf(columns);
        context = Map.copyOf(context);
    }

    /// Reads a mapping such as `user=CustomerID,item=StockCode,context.country=Country`. Columns
    /// that make one value together are joined by a plus sign, as in `time=Date+Time`. With
    /// `title=` no column plays the role.
    public static ColumnMapping parse(String text) {
        Map<Role, String> columns = new EnumMap<>(Role.class);
        Map<String, String> context = new TreeMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? "" : pair.substring(0, equals).strip();
            String column = pair.substring(equals + 1).strip();
            if (key.isEmpty()) {
                throw new IllegalArgumentException(
                        "The mapping (%s) must be role=column pairs, for example user=CustomerID,item=StockCode; (%s) is none."
                                .formatted(text, pair));
            }
            String before =
                    key.startsWith(CONTEXT)
                            ? context.put(contextName(key), column)
                            : columns.put(role(key), column);
            requireFirst(key, before, column);
        }
        return new ColumnMapping(columns, context);
    }

    /// Recognises columns by well-known names; case, punctuation and a type behind a colon
    /// (`user_id:token`) make no difference. No column plays two roles, and `id` names the item
    /// only where titles and nothing of an event stand beside it.
    public static ColumnMapping guess(List<String> columns) {
        Map<String, String> free = new LinkedHashMap<>();
        columns.forEach(column -> free.putIfAbsent(simplified(column), column));
        Map<Role, String> found = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            role.wellKnown().stream()
                    .filter(free::containsKey)
                    .findFirst()
                    .ifPresent(name -> found.put(role, free.remove(name)));
        }
        String id = free.get("id");
        if (id != null && found.containsKey(Role.TITLE) && noEvent(found)) {
            found.put(Role.ITEM, id);
        }
        if (REVIEWS.stream().anyMatch(free::containsKey) || found.containsKey(Role.TEXT)) {
            forgetHeadline(found);
        }
        return new ColumnMapping(found, Map.of());
    }

    /// Beside a rating and the text of a review, a title is the review's.
    private static void forgetHeadline(Map<Role, String> found) {
        String title = found.get(Role.TITLE);
        boolean ambiguous = title != null && simplified(title).equals("title");
        if (ambiguous && found.containsKey(Role.VALUE) && found.containsKey(Role.USER)) {
            found.remove(Role.TITLE);
        }
    }

    private static boolean noEvent(Map<Role, String> found) {
        return Stream.of(Role.ITEM, Role.USER, Role.SESSION, Role.TIME)
                .noneMatch(found::containsKey);
    }

    /// This mapping where `other` says nothing, and `other` where it does.
    public ColumnMapping overriddenBy(ColumnMapping other) {
        Map<Role, String> merged = new EnumMap<>(Role.class);
        merged.putAll(columns);
        merged.putAll(other.columns);
        merged.values().removeIf(String::isEmpty);
        Map<String, String> circumstances = new TreeMap<>(context);
        circumstances.putAll(other.context);
        circumstances.values().removeIf(String::isEmpty);
        return new ColumnMapping(merged, circumstances);
    }

    /// Whether a column plays the role.
    public boolean has(Role role) {
        return !columns.getOrDefault(role, "").isEmpty();
    }

    /// Whether rows describe items, and nothing that anybody did with them.
    public boolean describesItems() {
        return has(Role.ITEM)
                && (has(Role.TITLE) || has(Role.CATEGORY))
                && Stream.of(Role.USER, Role.SESSION, Role.TIME).noneMatch(this::has);
    }

    @Nullable String column(Role role) {
        return columns.get(role);
    }

    private static Role role(String key) {
        return Arrays.stream(Role.values())
                .filter(role -> role.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> unknownRole(key));
    }

    private static IllegalArgumentException unknownRole(String key) {
        List<String> keys = Arrays.stream(Role.values()).map(Role::key).toList();
        return new IllegalArgumentException(
                "The role (%s) is unknown.%s There are %s and context.<name>."
                        .formatted(key, ClosestName.hint(key, keys), String.join(", ", keys)));
    }

    private static String contextName(String key) {
        String name = key.substring(CONTEXT.length());
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The role (%s) needs a name, for example context.country.".formatted(key));
        }
        return name;
    }

    private static void requireFirst(String key, @Nullable String before, String column) {
        if (before != null) {
            throw new IllegalArgumentException(
                    "The role (%s) has two columns (%s and %s). Keep one."
                            .formatted(key, before, column));
        }
    }

    static String untyped(String column) {
        int colon = column.indexOf(':');
        return colon > 0 ? column.substring(0, colon) : column;
    }

    private static String simplified(String column) {
        return untyped(column)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
