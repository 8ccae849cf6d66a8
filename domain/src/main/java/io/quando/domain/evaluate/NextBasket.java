package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.List;

/// The next-basket protocol: all items of the last basket of each user are the test, those of the
/// basket before it the validation. Users with fewer than three baskets serve for training only.
///
/// **Source** Li, Jullien, Ariannezhad & de Rijke, A Next Basket Recommendation Reality Check, TOIS
/// 2023; there half of the users are for validation, here all users are for both.
public final class NextBasket implements Protocol {
    private static final int LEAST = 3;

    @Override
    public Split split(Sequences sequences) {
        if (!sequences.inBaskets()) {
            throw new UnsplittableException(
                    "The protocol next-basket needs baskets, and the data have none. Map a column to the role session, or choose leave-one-out.");
        }
        int[] training = new int[sequences.users()];
        int[] refitting = new int[sequences.users()];
        List<TestCase> validation = new ArrayList<>();
        List<TestCase> test = new ArrayList<>();
        for (int user = 0; user < training.length; user++) {
            int length = sequences.length(user);
            int baskets = length == 0 ? 0 : sequences.basket(user, length - 1) + 1;
            boolean asked = baskets >= LEAST;
            int last = asked ? begin(sequences, user, length) : length;
            int beforeLast = asked ? begin(sequences, user, last) : length;
            training[user] = beforeLast;
            refitting[user] = last;
            if (asked) {
                validation.add(new TestCase(user, beforeLast, beforeLast, last));
                test.add(new TestCase(user, last, last, length));
            }
        }
        return new Split("next-basket", training, refitting, validation, test);
    }

    /// The beginning of the basket that ends before a position.
    private static int begin(Sequences sequences, int user, int end) {
        int basket = sequences.basket(user, end - 1);
        int begin = end - 1;
        while (begin > 0 && sequences.basket(user, begin - 1) == basket) {
            begin--;
        }
        return begin;
    }
}
