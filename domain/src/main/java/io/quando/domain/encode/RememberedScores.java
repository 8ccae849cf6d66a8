package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// A cache of an encoder's scores, for questions that recur while weights are chosen. Beyond 256 MB
/// nothing more is cached.
///
/// **Mutates** its cache, from any thread.
final class RememberedScores implements BatchScorer {
    private static final long MOST = 1 << 26;

    /// @param last number of the newest event, which tells user and length; -1 without events
    private record Question(int last, long now) {
        static Question of(History history) {
            int length = history.length();
            return new Question(length == 0 ? -1 : history.origin(length - 1), history.now());
        }
    }

    private final BatchScorer encoder;
    private final AtomicLong room;
    private final Map<Question, float[]> known = new ConcurrentHashMap<>();

    RememberedScores(BatchScorer encoder) {
        this(encoder, MOST);
    }

    /// @param room most scores to cache
    RememberedScores(BatchScorer encoder, long room) {
        this.encoder = encoder;
        this.room = new AtomicLong(room);
    }

    @Override
    public int batch() {
        return encoder.batch();
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        List<History> asked = new ArrayList<>();
        List<float[]> answers = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            float[] before = known.get(Question.of(histories.get(i)));
            if (before == null) {
                asked.add(histories.get(i));
                answers.add(scores[i]);
            } else {
                System.arraycopy(before, 0, scores[i], 0, before.length);
            }
        }
        if (!asked.isEmpty()) {
            encoder.score(asked, answers.toArray(float[][]::new));
            for (int i = 0; i < asked.size(); i++) {
                remember(Question.of(asked.get(i)), answers.get(i));
            }
        }
    }

    private void remember(Question question, float[] answer) {
        if (room.addAndGet(-answer.length) >= 0) {
            known.put(question, answer.clone());
        }
    }
}
