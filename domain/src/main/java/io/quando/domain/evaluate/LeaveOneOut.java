package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.List;

/// The leave-one-out protocol: the last event of each user is the test, the one before it the
/// validation. Users with fewer than three events serve for training only.
///
/// The training data include later events of other users, so time leaks between users: report
/// [TemporalSplit] beside it.
///
/// **Source** the protocol of SASRec (Kang & McAuley 2018) and BERT4Rec (Sun et al. 2019), with a
/// ranking over all items.
public final class LeaveOneOut implements Protocol {
    private static final int LEAST = 3;

    @Override
    public Split split(Sequences sequences) {
        int[] training = new int[sequences.users()];
        int[] refitting = new int[sequences.users()];
        List<TestCase> validation = new ArrayList<>();
        List<TestCase> test = new ArrayList<>();
        for (int user = 0; user < training.length; user++) {
            int length = sequences.length(user);
            boolean asked = length >= LEAST;
            training[user] = asked ? length - 2 : length;
            refitting[user] = asked ? length - 1 : length;
            if (asked) {
                validation.add(TestCase.next(user, length - 2));
                test.add(TestCase.next(user, length - 1));
            }
        }
        return new Split("leave-one-out", training, refitting, validation, test);
    }
}
