package io.quando.application.evaluate.live;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.Blend;
import io.quando.domain.recommend.CandidatePool;
import io.quando.domain.recommend.RankedItem;
import io.quando.domain.recommend.UserContext;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;
import io.quando.domain.statistics.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Scores items as the live recommender does; items that it does not propose get −∞.
final class LiveScorer implements ItemScorer {
    private final Journal journal;
    private final Vocabulary vocabulary = new Vocabulary();
    private final CandidatePool pool;
    private final Blend blend;
    private final ZoneId zone;

    LiveScorer(Journal journal, List<String> items, CandidatePool pool, Blend blend, ZoneId zone) {
        this.journal = journal;
        this.pool = pool;
        this.blend = blend;
        this.zone = zone;
        items.forEach(item -> vocabulary.code(new ItemId(item)));
    }

    @Override
    public void score(History history, float[] scores) {
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
        for (RankedItem ranked : blend.order(pool.gather(context(history), Set.of()))) {
            int code = vocabulary.find(ranked.item());
            if (code >= 0) {
                scores[code] = (float) ranked.score();
            }
        }
    }

    private UserContext context(History history) {
        List<Interaction> known =
                history.length() == 0
                        ? List.of()
                        : journal.upTo(history.origin(history.length() - 1));
        return UserContext.of(known, true, new LinkedHashSet<>(), now(history, known), zone);
    }

    private static Instant now(History history, List<Interaction> known) {
        if (history.timed()) {
            return Instant.ofEpochMilli(history.now());
        }
        Duration apart = SequenceJournal.apart(history.inBaskets());
        return known.isEmpty() ? Instant.EPOCH : known.getLast().time().plus(apart);
    }
}
