package io.quando.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.encode.ArtefactException;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.score.UnlearnableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandFailureTest {
    private static final String WORDS = "It is broken. Mend it.";

    @Command(name = "toy")
    private static final class Toy {}

    private final StringWriter told = new StringWriter();

    static List<Exception> worded() {
        return List.of(
                new ArtefactException(WORDS, null),
                new ArtefactException(WORDS, new IllegalArgumentException("inner")),
                new DivergedException(WORDS, null),
                new UnlearnableException(WORDS),
                new CommandFailure(WORDS));
    }

    @ParameterizedTest
    @MethodSource("worded")
    void whatIsWrittenForPeopleIsToldWithoutTheNameOfAClass(Exception failure) {
        assertThat(reported(failure)).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(told.toString().lines()).containsExactly("quando: " + WORDS);
    }

    @Test
    void whatIsNotKeepsTheNameOfItsClass() {
        assertThat(reported(new UnsupportedOperationException(WORDS)))
                .isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(told.toString())
                .startsWith("quando: failed: java.lang.UnsupportedOperationException: It is");
    }

    @Test
    void wrongValuesAreWrongUse() {
        assertThat(reported(new IllegalArgumentException(WORDS)))
                .isEqualTo(CommandLine.ExitCode.USAGE);
    }

    private int reported(Exception failure) {
        var command = new CommandLine(new Toy()).setErr(new PrintWriter(told, true));
        return CommandFailure.report(failure, command, command.parseArgs());
    }
}
