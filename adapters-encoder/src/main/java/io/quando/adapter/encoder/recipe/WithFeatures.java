package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.feature.FeatureMap;
import io.quando.adapter.encoder.feature.ItemFeatures;
import io.quando.adapter.encoder.feature.MappedFeatures;
import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.recipe.FeatureChoice.Use;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.domain.encode.Tensor;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A recipe with features of items: as their initial rows, or as a second input.
///
/// @param recipe recipe whose items have rows as wide as its states, `dim`
record WithFeatures(Recipe recipe) implements Recipe {
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
        return Stream.concat(
                        recipe.hyperparameters().stream(),
                        Stream.of(FeatureChoice.values()).map(FeatureChoice::hyperparameter))
                .toList();
    }

    @Override
    public Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return recipe.fitted(plan, sequences);
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return recipe.parameters(plan, items);
    }

    @Override
    public List<Parameter> learnt(Hyperparameters plan, TrainingSet training) {
        List<Parameter> learnt = new ArrayList<>(recipe.learnt(plan, training));
        int dim = dim(plan);
        for (FeatureChoice choice : FeatureChoice.of(plan, Use.INPUT)) {
            learnt.add(Parameter.matrix(choice.map(), dim, choice.width(training, dim)));
        }
        return learnt;
    }

    /// Rows start with the features for their initial values. With a second input they start with
    /// zeros.
    @Override
    public Map<String, Tensor> initial(Hyperparameters plan, TrainingSet training) {
        Map<String, Tensor> initial = new LinkedHashMap<>(Recipe.super.initial(plan, training));
        initial.putAll(recipe.initial(plan, training));
        List<ItemFeatures> begins =
                FeatureChoice.of(plan, Use.INITIAL).stream()
                        .map(choice -> choice.features(training, dim(plan)))
                        .toList();
        List<ItemFeatures> inputs =
                inputs(plan, training).stream().map(MappedFeatures::features).toList();
        if (!begins.isEmpty() || !inputs.isEmpty()) {
            initial.computeIfPresent(
                    Network.ITEMS,
                    (name, random) -> new FirstRows(begins, inputs).insteadOf(random));
        }
        return initial;
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return recipe.answers(plan, items);
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        Lessons lessons = recipe.lessons(plan, training);
        List<MappedFeatures> inputs = inputs(plan, training);
        return inputs.isEmpty() ? lessons : map(inputs, training.sequences()).with(lessons);
    }

    @Override
    public ServedForm servedForm(Hyperparameters plan, TrainingSet training) {
        List<MappedFeatures> inputs = inputs(plan, training);
        return inputs.isEmpty()
                ? ServedForm.same()
                : map(inputs, training.sequences()).servedForm();
    }

    @Override
    public Map<String, String> features(Hyperparameters plan, TrainingSet training) {
        Map<String, String> names = new LinkedHashMap<>();
        for (FeatureChoice choice : FeatureChoice.values()) {
            if (!FeatureChoice.of(plan, Use.NONE).contains(choice)) {
                names.put(choice.option() + ".snapshot", choice.snapshot(training));
            }
        }
        return names;
    }

    private static FeatureMap map(List<MappedFeatures> inputs, Sequences sequences) {
        var seen = new BitSet(sequences.items());
        for (int user = 0; user < sequences.users(); user++) {
            for (int item : sequences.itemsOf(user)) {
                seen.set(item);
            }
        }
        return new FeatureMap(inputs, seen::get);
    }

    private static List<MappedFeatures> inputs(Hyperparameters plan, TrainingSet training) {
        int dim = dim(plan);
        return FeatureChoice.of(plan, Use.INPUT).stream()
                .map(choice ->
                        new MappedFeatures(
                                choice.map(),
                                choice.features(training, choice.width(training, dim))))
                .toList();
    }

    private static int dim(Hyperparameters plan) {
        return plan.count("dim");
    }
}
