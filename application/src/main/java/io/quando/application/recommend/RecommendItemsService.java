package io.quando.application.recommend;

import io.quando.application.follow.ServingModel;
import io.quando.application.follow.ServingModels;
import io.quando.application.offer.EligibleItems;
import io.quando.application.waiting.Deadline;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.recommend.Blend;
import io.quando.domain.recommend.CandidatePool;
import io.quando.domain.recommend.CooccurrenceCandidates;
import io.quando.domain.recommend.PopularCandidates;
import io.quando.domain.recommend.ReasonKind;
import io.quando.domain.recommend.RepeatCandidates;
import io.quando.domain.recommend.RuleCandidates;
import io.quando.domain.statistics.Popularity;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/// Reads the user's behaviour, asks every source, blends, selects and explains; all of it on the
/// given executor and under one deadline.
///
/// **Cost** an index range of the log, for a user with more than that another look-up for each
/// block of the answer, and a few catalogue look-ups by id; everything else is memory, bounded by
/// the length of the sequence and of the answer.
public final class RecommendItemsService implements RecommendItems {
    /// Popular items proposed beyond the number asked for, because some will not be available.
    private static final int SPARE = 20;

    private final ServingModels models;
    private final Catalogue catalogue;
    private final RecommendationIds ids;
    private final Blend blend;
    private final Settings settings;
    private final UserReader reader;
    private final SlateWriter writer;

    /// @param executor whose threads may block; every answer is made on one of them
    /// @param patience how long an answer may take; the first half of it for the history
    /// @param clock tells the time
    /// @param credible how far ahead of it events may be dated
    public record Settings(
            Executor executor, Duration patience, InstantSource clock, TimeBounds credible) {
        /// How long an answer may take usually.
        public static final Duration PATIENCE = Duration.ofSeconds(1);
    }

    public RecommendItemsService(
            ServingModels models,
            InteractionLog log,
            Catalogue catalogue,
            RecommendationIds ids,
            Blend blend,
            Settings settings) {
        this.models = models;
        this.catalogue = catalogue;
        this.ids = ids;
        this.blend = blend;
        this.settings = settings;
        this.reader = new UserReader(log, settings.clock(), settings.credible());
        this.writer = new SlateWriter(catalogue);
    }

    @Override
    public CompletionStage<Slate> recommend(Question question) {
        Deadline deadline = Deadline.in(settings.patience(), settings.clock());
        return CompletableFuture.supplyAsync(() -> answer(question, deadline), settings.executor());
    }

    private Slate answer(Question question, Deadline deadline) {
        ServingModel model = models.of(question.tenant());
        KnownUser user = reader.read(question, model.statistics(), deadline.half());
        CandidatePool.Gathered gathered =
                pool(question, user, model)
                        .gather(user.context(), question.exclude(), deadline::hasPassed);
        var eligible = new EligibleItems(catalogue, question.tenant(), question.time(), deadline);
        Selection selection =
                new SlateSelector(question, user, reader, eligible, deadline)
                        .select(
                                blend.order(gathered.candidates()),
                                model.statistics().vocabulary());
        SlateWriter.Written written = writer.write(question, selection, deadline);
        List<String> degraded = new ArrayList<>(user.degraded());
        gathered.leftOut().forEach(kind -> degraded.add(leftOut(kind)));
        degraded.addAll(selection.degraded());
        degraded.addAll(written.degraded());
        return new Slate(
                ids.next(),
                model.live().version(),
                written.places(),
                degraded.stream().distinct().toList());
    }

    private static String leftOut(ReasonKind kind) {
        return "The source %s was left out, because time ran out."
                .formatted(kind.name().toLowerCase(Locale.ROOT));
    }

    private static CandidatePool pool(Question question, KnownUser user, ServingModel model) {
        return new CandidatePool(
                List.of(
                        new RuleCandidates(model.rules()),
                        new CooccurrenceCandidates(model.statistics()),
                        new RepeatCandidates(),
                        new PopularCandidates(model.statistics(), popular(question, user))));
    }

    /// So many that enough are left when all that is ruled out is taken away, if that is known.
    private static int popular(Question question, KnownUser user) {
        return user.complete()
                ? question.count()
                        + question.exclude().size()
                        + question.basket().size()
                        + user.context().sequence().size()
                        + SPARE
                : Popularity.PUBLISHED;
    }
}
