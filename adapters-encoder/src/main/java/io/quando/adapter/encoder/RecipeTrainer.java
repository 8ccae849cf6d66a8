package io.quando.adapter.encoder;

import io.quando.adapter.encoder.answer.HeardScorer;
import io.quando.adapter.encoder.answer.NetworkScorer;
import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.recipe.Recipe;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.train.Plan;
import io.quando.adapter.encoder.train.Trained;
import io.quando.adapter.encoder.train.TrainingLoop;
import io.quando.adapter.encoder.train.TrainingTask;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.Vocabulary;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.Validation;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Trains and opens the encoders of a recipe.
final class RecipeTrainer implements EncoderTrainer {
    private final Recipe recipe;
    private final InstantSource clock;
    private final LongSupplier nanoseconds;

    RecipeTrainer(Recipe recipe, InstantSource clock) {
        this(recipe, clock, System::nanoTime);
    }

    /// @param nanoseconds a clock for progress reports
    RecipeTrainer(Recipe recipe, InstantSource clock, LongSupplier nanoseconds) {
        this.recipe = recipe;
        this.clock = clock;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public String name() {
        return recipe.name();
    }

    @Override
    public String source() {
        return recipe.source();
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return recipe.hyperparameters();
    }

    @Override
    public Encoder train(TrainingSet training, Hyperparameters asked, TrainingRun run) {
        Enough.require(training.sequences());
        Hyperparameters values = recipe.fitted(asked, training.sequences());
        ServedForm form = recipe.servedForm(values, training);
        Plan plan = Plan.of(values, training.seed());
        float[] popularity = Popularity.of(training.sequences());
        TrainingTask task = task(training, values, form, popularity);
        Trained trained =
                new TrainingLoop(task, plan, run, nanoseconds)
                        .train(() -> begin(training, values, form, run.predecessor()));
        Map<String, Tensor> tensors = new LinkedHashMap<>(form.served().apply(trained.tensors()));
        tensors.put(Popularity.NAME, new Tensor(new int[] {popularity.length}, popularity));
        return open(
                new Artefact(manifest(training, values, trained), vocabulary(training), tensors));
    }

    private Map<String, Tensor> begin(
            TrainingSet training,
            Hyperparameters values,
            ServedForm form,
            @Nullable Artefact predecessor) {
        return WarmStart.initial(
                recipe.learnt(values, training),
                recipe.initial(values, training),
                form,
                vocabulary(training),
                predecessor);
    }

    private TrainingTask task(
            TrainingSet training, Hyperparameters values, ServedForm form, float[] popularity) {
        return new TrainingTask(
                recipe.learnt(values, training),
                recipe.lessons(values, training),
                (weights, asked) ->
                        measured(
                                training.validation(),
                                form.served().apply(weights),
                                values,
                                popularity,
                                asked),
                PlanText.identity(
                        PlanText.written(hyperparameters(), values),
                        training,
                        recipe.features(values, training)));
    }

    private Manifest manifest(TrainingSet training, Hyperparameters values, Trained trained) {
        return new Manifest(
                name(),
                PlanText.written(hyperparameters(), values),
                training.seed(),
                "",
                trained.metrics(),
                clock.instant());
    }

    private static Vocabulary vocabulary(TrainingSet training) {
        return new Vocabulary(training.sequences().itemNames());
    }

    @Override
    public Encoder open(Artefact artefact) {
        Hyperparameters values = PlanText.read(hyperparameters(), artefact.manifest().plan());
        int items = artefact.vocabulary().size();
        return new NetworkEncoder(
                artefact,
                recipe.parameters(values, items),
                recipe.answers(values, items),
                Plan.precision(values));
    }

    private double measured(
            @Nullable Validation validation,
            Map<String, Tensor> weights,
            Hyperparameters values,
            float[] popularity,
            Runnable asked) {
        if (validation == null) {
            return Double.NaN;
        }
        try (var memory = Libtorch.started().memory()) {
            var scorer =
                    new NetworkScorer(
                            memory,
                            new Weights(
                                    memory, recipe.parameters(values, popularity.length), weights),
                            recipe.answers(values, popularity.length),
                            popularity,
                            Plan.precision(values));
            return validation.measure(new HeardScorer(scorer, asked));
        }
    }
}
