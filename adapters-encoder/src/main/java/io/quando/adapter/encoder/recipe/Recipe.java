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

/// A kind of network with the way to train it. A trainer makes an encoder of it.
public interface Recipe {
    /// What people call it, such as `sasrec`.
    String name();

    /// The paper that it follows.
    String source();

    /// What can be set, among them all of [io.quando.adapter.encoder.train.Plan].
    List<Hyperparameter> hyperparameters();

    /// The plan with nothing in it that these sequences cannot teach.
    default Hyperparameters fitted(Hyperparameters plan, Sequences sequences) {
        return plan;
    }

    /// What [#answers] asks.
    ///
    /// @param items how many there are
    List<Parameter> parameters(Hyperparameters plan, int items);

    /// All that is learnt: what is asked, and what only the training and its successors need.
    default List<Parameter> learnt(Hyperparameters plan, TrainingSet training) {
        return parameters(plan, training.sequences().items());
    }

    /// What a training begins with, by the parameters' names: random numbers unless it knows
    /// better.
    default Map<String, Tensor> initial(Hyperparameters plan, TrainingSet training) {
        Map<String, Tensor> initial = new LinkedHashMap<>();
        learnt(plan, training).forEach(p -> initial.put(p.name(), p.initial(training.seed())));
        return initial;
    }

    /// @param items how many there are
    Answers answers(Hyperparameters plan, int items);

    /// What is learnt in each epoch.
    Lessons lessons(Hyperparameters plan, TrainingSet training);

    /// What it learns from beside events, by which trainings of one plan are told apart: names as
    /// of [io.quando.domain.encode.Snapshot], by what they are of.
    default Map<String, String> features(Hyperparameters plan, TrainingSet training) {
        return Map.of();
    }

    /// How what [#answers] asks follows from what is learnt.
    default ServedForm servedForm(Hyperparameters plan, TrainingSet training) {
        return ServedForm.same();
    }
}
