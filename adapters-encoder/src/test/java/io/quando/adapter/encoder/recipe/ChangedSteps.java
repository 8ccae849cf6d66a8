package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.adapter.encoder.train.Step;
import io.quando.domain.encode.Tensor;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/// A recipe whose steps are looked at, or spoilt.
public record ChangedSteps(Recipe recipe, UnaryOperator<Step> change) implements Recipe {
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
    public List<Parameter> parameters(Hyperparameters plan, int items) {
        return recipe.parameters(plan, items);
    }

    @Override
    public List<Parameter> learnt(Hyperparameters plan, TrainingSet training) {
        return recipe.learnt(plan, training);
    }

    @Override
    public Map<String, Tensor> initial(Hyperparameters plan, TrainingSet training) {
        return recipe.initial(plan, training);
    }

    @Override
    public Answers answers(Hyperparameters plan, int items) {
        return recipe.answers(plan, items);
    }

    @Override
    public ServedForm servedForm(Hyperparameters plan, TrainingSet training) {
        return recipe.servedForm(plan, training);
    }

    @Override
    public Map<String, String> features(Hyperparameters plan, TrainingSet training) {
        return recipe.features(plan, training);
    }

    @Override
    public Lessons lessons(Hyperparameters plan, TrainingSet training) {
        Lessons lessons = recipe.lessons(plan, training);
        return new Lessons() {
            @Override
            public List<Step> epoch(SplittableRandom random) {
                return lessons.epoch(random).stream().map(change).toList();
            }

            @Override
            public List<Step> epoch(int number, SplittableRandom random) {
                return lessons.epoch(number, random).stream().map(change).toList();
            }
        };
    }
}
