package io.quando.domain.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/// Which of the events behind a split are asked for.
public enum TargetChoice {
    /// The first, after all that lies before the split.
    FIRST {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return List.of(TestCase.next(user, from));
        }
    },
    /// The last, after all that came before it.
    LAST {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return List.of(TestCase.next(user, to - 1));
        }
    },
    /// Each, one after the other, after all that came before it.
    EACH {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return IntStream.range(from, to).mapToObj(at -> TestCase.next(user, at)).toList();
        }
    },
    /// All at once, after all that lies before the split.
    ALL {
        @Override
        List<TestCase> cases(int user, int from, int to) {
            return List.of(new TestCase(user, from, from, to));
        }
    };

    /// Questions about the events of a user from one position up to another.
    abstract List<TestCase> cases(int user, int from, int to);
}
