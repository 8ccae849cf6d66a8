package io.quando.application.learn;

import io.quando.domain.baseline.Baselines;
import io.quando.domain.evaluate.PairedBootstrap;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.evaluate.PromotionRule;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.evaluate.Verdict;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.work.Workers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Asks a new encoder, the live one and the floor the same questions, and decides whether the new
/// one goes live.
///
/// **Mutates** the number of answered questions.
final class PromotionTest {
    private static final int RESAMPLES = 2_000;

    /// The number of models to ask: the new encoder in both precisions, the live one, the floor.
    private static final int ASKED = 4;

    private final HeldOut heldOut;
    private final Workers workers;
    private final DoubleConsumer progress;
    private final AtomicLong answered = new AtomicLong();

    /// @param progress told from any thread the share that is done, 0 to 1; an exception that it
    ///   throws ends the comparison
    PromotionTest(HeldOut heldOut, Workers workers, DoubleConsumer progress) {
        this.heldOut = heldOut;
        this.workers = workers;
        this.progress = progress;
    }

    /// @param words the verdict and its reasons
    /// @param figures the same as figures, by name
    record Decision(boolean promoted, String words, Map<String, Double> figures) {
        /// The same decision with one more figure.
        Decision with(String name, double figure) {
            Map<String, Double> more = new HashMap<>(figures);
            more.put(name, figure);
            return new Decision(promoted, words, more);
        }
    }

    /// Asks a model the questions that decide.
    Sample ask(String name, ItemScorer scorer) {
        return heldOut.test(name, scorer, this::tell);
    }

    private void tell(long more) {
        double all = (double) ASKED * heldOut.tested();
        progress.accept(answered.addAndGet(more) / all);
    }

    /// Compares the candidate with the live encoder and the floor.
    ///
    /// @param candidate its answers, see [#ask]
    /// @param training training data of the candidate; the floor learns from the same
    Decision decide(Sample candidate, LiveEncoder live, TrainingSet training) {
        LiveEncoder.Answers ofLive = live.ask(scorer -> ask("the live encoder", scorer));
        Sample ofFloor = ask("the floor", floor(training));
        PromotionRule rule = new PromotionRule(new PairedBootstrap(RESAMPLES, 1, workers));
        Verdict verdict = rule.decide(candidate, ofLive.sample(), ofFloor);
        Map<String, Double> figures = new HashMap<>();
        figures.put("tested", (double) candidate.askedUsers());
        figures.put("verdict", verdict.promoted() ? 1.0 : 0.0);
        put("ndcg@10", candidate, figures);
        put("liveNdcg@10", ofLive.sample(), figures);
        put("floorNdcg@10", ofFloor, figures);
        put("overLive", verdict.overLive(), figures);
        put("overFloor", verdict.overFloor(), figures);
        return new Decision(verdict.promoted(), words(verdict, ofLive, figures), figures);
    }

    private ItemScorer floor(TrainingSet training) {
        Learner floor = Baselines.floor(workers);
        return floor.learn(
                training, Hyperparameters.of(floor.hyperparameters(), Map.of()), share -> tell(0));
    }

    private static void put(String name, @Nullable Sample sample, Map<String, Double> figures) {
        if (sample != null) {
            figures.put(name, sample.estimate().mean());
        }
    }

    private static void put(
            String name, @Nullable Comparison comparison, Map<String, Double> figures) {
        if (comparison != null) {
            figures.put(name, comparison.difference());
            figures.put(name + "Lower", comparison.lower());
            figures.put(name + "Upper", comparison.upper());
        }
    }

    private static String words(
            Verdict verdict, LiveEncoder.Answers ofLive, Map<String, Double> figures) {
        String trouble =
                ofLive.trouble() == null
                        ? ""
                        : " The live encoder could not be asked: " + ofLive.trouble();
        String live =
                ofLive.sample() == null
                        ? ""
                        : ", the live one %s".formatted(written("liveNdcg@10", figures));
        return "%s%s NDCG@10 of %.0f users: the new encoder %s%s, the floor %s."
                .formatted(
                        verdict.reason(),
                        trouble,
                        figures.get("tested"),
                        written("ndcg@10", figures),
                        live,
                        written("floorNdcg@10", figures));
    }

    private static String written(String name, Map<String, Double> figures) {
        return String.format(Locale.ROOT, "%.4f", figures.get(name));
    }
}
