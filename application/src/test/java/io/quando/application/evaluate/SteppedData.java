package io.quando.application.evaluate;

import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.Split;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.util.stream.IntStream;

/// Users who go on by the same step, so that a test knows what a model can know.
final class SteppedData {
    static final int ITEMS = 20;

    private SteppedData() {}

    /// All items in order, so that code and name agree; then 60 users of three events: x, what is
    /// `validation` behind it, and what is `test` behind that.
    static Data stepped(int validation, int test) {
        SequencesBuilder builder = Sequences.builder();
        IntStream.range(0, ITEMS).forEach(i -> add(builder, "all", i));
        for (int user = 0; user < 60; user++) {
            add(builder, "u" + user, user);
            add(builder, "u" + user, user + validation);
            add(builder, "u" + user, user + validation + test);
        }
        Sequences sequences = builder.build();
        int[] training = lengths(18, 1);
        int[] refitting = lengths(19, 2);
        Split byLeavingOut = new LeaveOneOut().split(sequences);
        return data(
                sequences,
                new Split(
                        "stepped",
                        training,
                        refitting,
                        byLeavingOut.validation().stream().filter(c -> c.user() > 0).toList(),
                        byLeavingOut.test().stream().filter(c -> c.user() > 0).toList()));
    }

    private static int[] lengths(int first, int rest) {
        return IntStream.range(0, 61).map(user -> user == 0 ? first : rest).toArray();
    }

    private static void add(SequencesBuilder builder, String user, int item) {
        builder.add(user, "i" + item % ITEMS, null, null, null);
    }

    static Data data(Sequences sequences, Split split) {
        return new Data("toys", sequences, ItemTexts.none(sequences.items()), null, split);
    }
}
