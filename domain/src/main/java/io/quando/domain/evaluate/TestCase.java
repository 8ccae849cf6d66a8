package io.quando.domain.evaluate;

/// A question with its right answers: the items that follow the first events of a user.
///
/// @param user number of the user
/// @param history number of the oldest events that are known
/// @param targetsFrom position of the first event to be predicted, at least `history`
/// @param targetsTo position behind the last one, more than `targetsFrom`
public record TestCase(int user, int history, int targetsFrom, int targetsTo) {
    public TestCase {
        if (user < 0 || history < 0 || targetsFrom < history || targetsTo <= targetsFrom) {
            throw new IllegalArgumentException(
                    "The case of user %d with history 0…%d and targets %d…%d looks ahead or asks nothing."
                            .formatted(user, history, targetsFrom, targetsTo));
        }
    }

    /// A question for the next event alone.
    static TestCase next(int user, int position) {
        return new TestCase(user, position, position, position + 1);
    }
}
