package io.quando.adapter.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads the constants of an enum as they are written outside: in small letters.
final class Names {
    private Names() {}

    static <E extends Enum<E>> E read(Class<E> type, String field, String name) {
        for (E constant : type.getEnumConstants()) {
            if (written(constant).equals(name)) {
                return constant;
            }
        }
        throw new BadRequest(
                "The %s (%s) must be one of %s."
                        .formatted(
                                field,
                                name.length() <= 40 ? name : name.substring(0, 40) + "…",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Names::written)
                                        .collect(Collectors.joining(", "))));
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
