package io.quando.bootstrap.cli;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;

/// Reads enum constants as the command line writes them: in lower case, with hyphens.
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(String option, String name, Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> written(choice).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(option, name, choices));
    }

    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> IllegalArgumentException unknown(
            String option, String name, Class<E> choices) {
        String known =
                Stream.of(choices.getEnumConstants()).map(Choice::written).collect(joining(", "));
        return new IllegalArgumentException(
                "The %s (%s) is not known. Choose one of %s.".formatted(option, name, known));
    }
}
