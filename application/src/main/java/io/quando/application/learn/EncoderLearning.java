package io.quando.application.learn;

import io.quando.application.learn.PromotionTest.Decision;
import io.quando.application.sequences.CatalogueTexts;
import io.quando.application.sequences.LoggedSequences;
import io.quando.application.sequences.LoggedSequences.Reading;
import io.quando.application.sequences.VectorFiles;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.evaluate.Sample;
import io.quando.domain.evaluate.UnsplittableException;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.learn.ModelVersion;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.tenant.TenantId;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Reads the whole log, trains an encoder on all but the last event of each user, and makes it the
/// live one if it proves good enough.
final class EncoderLearning {
    private static final double READ = 0.05;

    /// The figure of the loss in NDCG at 10 by eight bits.
    private static final String INT8_LOSS = "int8Loss";

    private static final String TOO_FEW =
            "Refused: there are too few users to tell whether it is good enough. %s With promote=always in the plan it goes live untested.";
    private static final String UNTESTED =
            "Live untested, because the plan says promote=always, and there are too few users to tell whether it is good enough. %s";
    private static final String ALWAYS =
            "Live because the plan says promote=always; the test alone would have said: ";

    private final LoggedSequences log;
    private final CatalogueTexts texts;
    private final VectorFiles vectors;
    private final PublishedEncoders published;
    private final Predecessors predecessors;
    private final ArtefactStore store;
    private final List<EncoderTrainer> trainers;
    private final LongSupplier nanoseconds;
    private final Workers workers;

    EncoderLearning(
            LoggedSequences log,
            CatalogueTexts texts,
            VectorFiles vectors,
            EncoderFiles brought,
            ModelRegistry registry,
            ArtefactStore store,
            List<EncoderTrainer> trainers,
            LongSupplier nanoseconds,
            Workers workers) {
        this.log = log;
        this.texts = texts;
        this.vectors = vectors;
        this.published = new PublishedEncoders(registry, store, trainers);
        this.predecessors = new Predecessors(published, brought);
        this.store = store;
        this.trainers = List.copyOf(trainers);
        this.nanoseconds = nanoseconds;
        this.workers = workers;
    }

    /// True if there is any encoder to train.
    boolean isAble() {
        return !trainers.isEmpty();
    }

    /// Learns, and publishes the encoder or refuses it. It resumes from the checkpoint of an
    /// interrupted attempt at the same job.
    ///
    /// @param begun share of the job that is done already
    /// @throws NothingToLearnException if there is too little to learn from
    TrainingOutcome learn(TenantId tenant, JobReporter reporter, double begun) {
        EncoderPlan plan = EncoderPlan.of(reporter.job().plan());
        EncoderTrainer trainer = published.trainer(plan.model());
        Hyperparameters parameters = plan.parameters(trainer.hyperparameters());
        Begin begin = begin(tenant, reporter, begun);
        Reading reading = begin.reading();
        HeldOut heldOut = heldOut(reading);
        if (!heldOut.isEnough() && !plan.always()) {
            return TrainingOutcome.refused(read(reading), TOO_FEW.formatted(heldOut.wanting()));
        }
        EncoderTrainingInput input = input(tenant, plan, trainer, reading, heldOut);
        TrainingLog run =
                new TrainingLog(
                        store,
                        tenant,
                        reporter,
                        begun + READ,
                        ResumePoint.mark(reading.end(), input.snapshot()),
                        begin.kept(),
                        () -> predecessors.of(tenant, plan));
        try (Encoder encoder = trainer.train(input.training(), parameters, run)) {
            return admit(tenant, input, run, encoder);
        } catch (UnlearnableException e) {
            throw new NothingToLearnException(String.valueOf(e.getMessage()), read(reading));
        }
    }

    private EncoderTrainingInput input(
            TenantId tenant,
            EncoderPlan plan,
            EncoderTrainer trainer,
            Reading reading,
            HeldOut heldOut) {
        List<String> items = reading.sequences().itemNames();
        ItemEmbeddings given =
                plan.vectors() == null
                        ? ItemEmbeddings.none(items.size())
                        : vectors.read(plan.vectors(), items);
        return EncoderTrainingInput.of(
                plan, trainer, reading, texts.of(tenant, items), given, heldOut);
    }

    /// Publishes the encoder, or refuses it.
    private TrainingOutcome admit(
            TenantId tenant, EncoderTrainingInput input, TrainingLog run, Encoder encoder) {
        Artefact exact = encoder.artefact(input.snapshot());
        Artefact rounded = Quantisation.quantised(exact);
        Decision decision =
                input.heldOut().isEnough()
                        ? decide(tenant, input, run, encoder, rounded)
                        : untested(input, encoder, rounded);
        Map<String, Double> figures = input.figures(run, exact.manifest());
        figures.putAll(decision.figures());
        if (!decision.promoted() && !input.plan().always()) {
            return TrainingOutcome.refused(figures, decision.words());
        }
        run.publishing();
        published.publish(tenant, input.stored(exact, rounded).with(decision.figures()), figures);
        return TrainingOutcome.published(
                figures, (decision.promoted() ? "" : ALWAYS) + decision.words());
    }

    /// The decision without a test, for too few users. The loss by eight bits is measured all the
    /// same.
    private static Decision untested(
            EncoderTrainingInput input, Encoder encoder, Artefact rounded) {
        HeldOut heldOut = input.heldOut();
        try (Encoder opened = input.opened(rounded)) {
            double loss = heldOut.measure(encoder) - heldOut.measure(opened);
            return new Decision(
                    true, UNTESTED.formatted(heldOut.wanting()), Map.of(INT8_LOSS, loss));
        }
    }

    private Decision decide(
            TenantId tenant,
            EncoderTrainingInput input,
            TrainingLog run,
            Encoder encoder,
            Artefact rounded) {
        PromotionTest test = new PromotionTest(input.heldOut(), workers, run::compare);
        Sample exact = test.ask("the new encoder", encoder);
        Sample inEightBits;
        try (Encoder opened = input.opened(rounded)) {
            inEightBits = test.ask("the new encoder in int8", opened);
        }
        try (LiveEncoder live = published.open(tenant, input.itemNames())) {
            return test.decide(input.stored(exact, inEightBits), live, input.training())
                    .with(INT8_LOSS, exact.estimate().mean() - inEightBits.estimate().mean());
        }
    }

    /// @param kept checkpoint of an interrupted training on the same data, or null
    private record Begin(Reading reading, @Nullable Checkpoint kept) {}

    /// Reads the log up to the position of an interrupted training. If something before it was
    /// erased since, the training starts anew on the whole log.
    private Begin begin(TenantId tenant, JobReporter reporter, double begun) {
        DoubleConsumer progress = reporter.between(begun, begun + READ);
        Checkpoint kept = store.checkpoint(tenant, training(reporter));
        if (kept != null) {
            ResumePoint resume = ResumePoint.of(kept);
            Reading reading = log.read(tenant, resume.until(), progress);
            if (resume.isOf(reading.sequences())) {
                return new Begin(reading, resume.checkpoint());
            }
        }
        return new Begin(log.read(tenant, null, progress), null);
    }

    /// True if a training with the same plan resumes from a checkpoint.
    boolean isKept(TenantId tenant, JobReporter reporter) {
        return store.checkpoint(tenant, training(reporter)) != null;
    }

    /// Removes the checkpoint of a training that is over.
    void forget(TenantId tenant, JobReporter reporter) {
        store.forget(tenant, training(reporter));
    }

    private static String training(JobReporter reporter) {
        return ResumePoint.training(reporter.job().plan());
    }

    private HeldOut heldOut(Reading reading) {
        try {
            return new HeldOut(reading.sequences(), nanoseconds, workers);
        } catch (UnsplittableException e) {
            throw new NothingToLearnException(
                    "No user has three events or more: an encoder learns from what people do one after another.",
                    read(reading));
        }
    }

    private static Map<String, Double> read(Reading reading) {
        return Map.of(ModelVersion.INTERACTIONS, (double) reading.interactions());
    }
}
