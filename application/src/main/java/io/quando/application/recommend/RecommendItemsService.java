package io.quando.application.recommend;

import io.quando.application.recommend.EligibleItems.Eligible;
import io.quando.application.serve.ServingModel;
import io.quando.application.serve.ServingModels;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.SettledSequence;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.CatalogueItem;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import io.quando.domain.recommend.Blend;
import io.quando.domain.recommend.Blended;
import io.quando.domain.recommend.CandidatePool;
import io.quando.domain.recommend.CooccurrenceCandidates;
import io.quando.domain.recommend.PopularCandidates;
import io.quando.domain.recommend.RepeatCandidates;
import io.quando.domain.recommend.RuleCandidates;
import io.quando.domain.recommend.Situation;
import io.quando.domain.tenant.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/// Reads the live sequence, asks every source, blends, filters and explains.
///
/// **Cost** one index range of the log and a few catalogue look-ups by id; everything else is
/// memory, bounded by the length of the sequence and of the answer.
public final class RecommendItemsService implements RecommendItems {
    /// How far back a user's sequence is read.
    public static final int SEQUENCE = 200;

    /// Popular items proposed beyond the number asked for, because some will not be available.
    private static final int SPARE = 20;

    /// How long an answer waits for the history before it goes without.
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ServingModels models;
    private final InteractionLog log;
    private final Catalogue catalogue;
    private final RecommendationIds ids;
    private final Blend blend;
    private final SlateWriter writer;

    public RecommendItemsService(
            ServingModels models,
            InteractionLog log,
            Catalogue catalogue,
            RecommendationIds ids,
            Blend blend) {
        this.models = models;
        this.log = log;
        this.catalogue = catalogue;
        this.ids = ids;
        this.blend = blend;
        this.writer = new SlateWriter(catalogue);
    }

    @Override
    public CompletionStage<Slate> recommend(Question question) {
        List<String> degraded = new ArrayList<>();
        ServingModel model = models.of(question.tenant());
        return logged(question, degraded)
                .thenApply(logged -> situation(question, logged, model))
                .thenCompose(situation -> places(question, situation, model))
                .thenApply(places -> slate(places, model, degraded));
    }

    private Slate slate(List<Slate.Place> places, ServingModel model, List<String> degraded) {
        int known = model.statistics().vocabulary().size();
        if (places.isEmpty() && known > 0) {
            degraded.add(
                    "Nothing in the catalogue is available; %d items are known from events alone and can be recommended once they are in it."
                            .formatted(known));
        }
        return new Slate(ids.next(), model.live().version(), places, degraded);
    }

    private CompletionStage<List<Interaction>> logged(Question question, List<String> degraded) {
        if (question.user() == null) {
            return CompletableFuture.completedFuture(List.of());
        }
        return history(question.tenant(), question.user())
                .thenApply(page -> page.stream().map(LoggedInteraction::interaction).toList())
                .toCompletableFuture()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    degraded.add("The user's history could not be read.");
                    return List.of();
                });
    }

    /// A log that throws fails like one whose promise fails.
    private CompletionStage<List<LoggedInteraction>> history(TenantId tenant, UserId user) {
        try {
            return log.history(tenant, user, null, SEQUENCE);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Situation situation(
            Question question, List<Interaction> logged, ServingModel model) {
        List<Interaction> sequence = new ArrayList<>(logged.reversed());
        sequence.addAll(question.history());
        sequence.sort(Comparator.comparing(Interaction::time));
        return new Situation(
                SettledSequence.of(sequence).interactions().reversed(),
                question.basket(),
                question.time(),
                model.statistics().zone());
    }

    private CompletionStage<List<Slate.Place>> places(
            Question question, Situation situation, ServingModel model) {
        List<Blended> ranking =
                blend.order(pool(question, situation, model).gather(situation, question.exclude()));
        var eligible = new EligibleItems(catalogue, question.tenant(), question.time());
        return eligible.first(ranking, Blended::item, question.count())
                .thenCompose(chosen ->
                        fillers(question, situation, eligible, chosen)
                                .thenCompose(f -> writer.write(question, chosen, f)));
    }

    private static CandidatePool pool(Question question, Situation situation, ServingModel model) {
        int popular =
                question.count() + question.exclude().size() + situation.sequence().size() + SPARE;
        return new CandidatePool(
                List.of(
                        new RuleCandidates(model.rules()),
                        new CooccurrenceCandidates(model.statistics()),
                        new RepeatCandidates(),
                        new PopularCandidates(model.statistics(), popular)));
    }

    private static CompletionStage<List<CatalogueItem>> fillers(
            Question question,
            Situation situation,
            EligibleItems eligible,
            List<Eligible<Blended>> chosen) {
        Set<ItemId> taken = new HashSet<>(question.exclude());
        taken.addAll(question.basket());
        chosen.forEach(c -> taken.add(c.item().id()));
        int missing = question.count() - chosen.size();
        Set<ItemId> known = new HashSet<>(taken);
        known.addAll(situation.settledMatters());
        return eligible.any(
                missing,
                chosen.isEmpty() ? List.of(known, taken, question.exclude()) : List.of(known));
    }
}
