package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.feature.ServedForm;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.domain.encode.Tensor;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An architecture of encoders, with the way to train it.
public interface Recipe {
    /// The name for people, such as `sasrec`.
    String name();

    /// The paper that it follows.
    String source();

    /// The hyperparameters, among them all of [io.quando.adapter.encoder.train.Plan].
    List<Hyperparameter> hyperparameters();

    /// The plan reduced to parameters that these sequences can teach.
    default Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return plan;
    }

    /// The parameters that answer.
    ///
    /// @param items number of items
    List<Parameter> parameters(Hyperparameters plan, int items);

    /// All learnt parameters: those that answer, and those that only the training and its
    /// successors need.
    default List<Parameter> learnt(Hyperparameters plan, TrainingSet training) {
        return parameters(plan, training.sequences().items());
    }

    /// The initial tensors of a training, by the parameters' names: random numbers unless the
    /// recipe has better ones.
    default Map<String, Tensor> initial(Hyperparameters plan, TrainingSet training) {
        Map<String, Tensor> initial = new LinkedHashMap<>();
        learnt(plan, training).forEach(p -> initial.put(p.name(), p.initial(training.seed())));
        return initial;
    }

    /// @param items number of items
    Answers answers(Hyperparameters plan, int items);

    /// The lessons of each epoch.
    Lessons lessons(Hyperparameters plan, TrainingSet training);

    /// The features of items that the training uses, which tell trainings of one plan apart: for
    /// each kind its name by [io.quando.domain.encode.DataHash].
    default Map<String, String> features(Hyperparameters plan, TrainingSet training) {
        return Map.of();
    }

    /// The conversion between the parameters that are learnt and those that answer.
    default ServedForm servedForm(Hyperparameters plan, TrainingSet training) {
        return ServedForm.same();
    }
}
