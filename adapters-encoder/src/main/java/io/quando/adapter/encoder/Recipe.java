package io.quando.adapter.encoder;

import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import java.util.List;

/// A kind of network with the way to train it. [RecipeTrainer] makes an encoder of it.
public interface Recipe {
    /// What people call it, such as `sasrec`.
    String name();

    /// The paper that it follows.
    String source();

    /// What can be set, among them all of [io.quando.adapter.encoder.train.Plan].
    List<Hyperparameter> hyperparameters();

    /// @param items how many there are
    List<Parameter> parameters(Hyperparameters plan, int items);

    /// @param items how many there are
    Answers answers(Hyperparameters plan, int items);

    /// What is learnt in each epoch.
    Lessons lessons(Hyperparameters plan, TrainingSet training);
}
