package io.quando.domain.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/// The events behind a split that are asked for.
public enum TargetChoice {
    /// The first event, after all events before the split.
    FIRST {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return List.of(TestCase.next(user, from));
        }
    },
    /// The last event, after all events before it.
    LAST {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return List.of(TestCase.next(user, to - 1));
        }
    },
    /// Each event, one after the other, after all events before it.
    EACH {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return IntStream.range(from, to).mapToObj(at -> TestCase.next(user, at)).toList();
        }
    },
    /// All events at once, after all events before the split.
    ALL {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return List.of(new TestCase(user, from, from, to));
        }
    };

    /// Questions about the events of a user from one position up to another.
    abstract List<TestCase> cases(int user, int from, int to);
}
