package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import java.util.List;

/// An encoder that is asked in other item codes than its own, so that encoders of different
/// vocabularies can be compared on the same questions. As in serving, it skips the events of a
/// history whose items it does not know. Items that it does not know get −∞.
///
/// **Shape** one score for each item of the codes in which it is asked
///
/// **Mutates** nothing; closing closes the encoder.
public final class ReindexedEncoder implements BatchScorer, AutoCloseable {
    private final Encoder encoder;
    private final Vocabulary own;
    private final int[] codes;

    /// @param own the encoder's vocabulary
    /// @param itemNames names of the items to score, by their codes in the question
    public ReindexedEncoder(Encoder encoder, Vocabulary own, List<String> itemNames) {
        this.encoder = encoder;
        this.own = own;
        this.codes = itemNames.stream().mapToInt(own::code).toArray();
    }

    @Override
    public int batch() {
        return encoder.batch();
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        float[][] answers = new float[histories.size()][own.size()];
        encoder.score(
                histories.stream().map(history -> history.recoded(codes, own.names())).toList(),
                answers);
        for (int i = 0; i < answers.length; i++) {
            translate(answers[i], scores[i]);
        }
    }

    private void translate(float[] answer, float[] scores) {
        for (int item = 0; item < codes.length; item++) {
            boolean known = codes[item] != Vocabulary.UNKNOWN;
            scores[item] = known ? answer[codes[item]] : Float.NEGATIVE_INFINITY;
        }
    }

    @Override
    public void close() {
        encoder.close();
    }
}
