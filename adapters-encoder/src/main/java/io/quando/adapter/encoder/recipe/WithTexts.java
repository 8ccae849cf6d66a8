package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.feature.FeatureMap;
import io.quando.adapter.encoder.feature.HashedTexts;
import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Parameter;
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

/// A recipe that may learn from what items are called, too: their rows begin with their texts, or
/// get them as a second input.
///
/// @param recipe whose items have rows as wide as its states, `dim`
record WithTexts(Recipe recipe) implements Recipe {
    private static final String TEXT = "text";
    private static final List<String> WORDS = List.of("none", "initial", "input");
    private static final double DEVIATION = 0.02;

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
                        Stream.of(Hyperparameter.of(TEXT, WORDS, "use of the items' texts")))
                .toList();
    }

    @Override
    public Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return recipe.fitted(plan, sequences);
    }

    @Override
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        List<Parameter> parameters = new ArrayList<>(recipe.parameters(plan, items));
        if (is(plan, "input")) {
            parameters.add(FeatureMap.parameter(plan.count("dim"), plan.count("dim")));
        }
        return parameters;
    }

    /// Rows begin with their texts; beside texts as a second input they begin with nothing.
    @Override
    public Map<String, Tensor> initial(Hyperparameters plan, TrainingSet training) {
        Map<String, Tensor> initial = new LinkedHashMap<>(Recipe.super.initial(plan, training));
        initial.putAll(recipe.initial(plan, training));
        if (!is(plan, "none")) {
            double scale = is(plan, "initial") ? DEVIATION * Math.sqrt(plan.count("dim")) : 0;
            initial.computeIfPresent(
                    Network.ITEMS, (name, random) -> begun(random, texts(plan, training), scale));
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
        return is(plan, "input") ? map(plan, training).with(lessons) : lessons;
    }

    @Override
    public ServedForm servedForm(Hyperparameters plan, TrainingSet training) {
        return is(plan, "input") ? map(plan, training).servedForm() : ServedForm.same();
    }

    /// Items of which nothing is known begin with random numbers.
    private static Tensor begun(Tensor random, HashedTexts texts, double scale) {
        float[] values = random.values().clone();
        float[] known = texts.values();
        for (int i = 0; i < known.length; i++) {
            if (texts.known(i / texts.width())) {
                values[i] = (float) (scale * known[i]);
            }
        }
        return new Tensor(random.shape(), values);
    }

    private static FeatureMap map(Hyperparameters plan, TrainingSet training) {
        Sequences sequences = training.sequences();
        var seen = new BitSet(sequences.items());
        for (int user = 0; user < sequences.users(); user++) {
            for (int item : sequences.itemsOf(user)) {
                seen.set(item);
            }
        }
        return new FeatureMap(texts(plan, training), seen::get);
    }

    private static HashedTexts texts(Hyperparameters plan, TrainingSet training) {
        return new HashedTexts(training.texts(), plan.count("dim"));
    }

    private static boolean is(Hyperparameters plan, String word) {
        return plan.count(TEXT) == WORDS.indexOf(word);
    }
}
