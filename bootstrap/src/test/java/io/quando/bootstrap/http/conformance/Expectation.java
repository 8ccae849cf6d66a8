package io.quando.bootstrap.http.conformance;

import java.util.function.Predicate;

/// What a call must lead to, beside an answer that is documented.
///
/// @param words completes "should be …"
record Expectation(String words, Predicate<Answer> met) {
    static final Expectation TAKEN = new Expectation("taken", Answer::hasTaken);
    static final Expectation REFUSED = new Expectation("refused", answer -> !answer.hasTaken());
    static final Expectation EITHER = new Expectation("answered", answer -> true);

    static Expectation status(int status) {
        return new Expectation("answered by " + status, answer -> answer.status() == status);
    }
}
