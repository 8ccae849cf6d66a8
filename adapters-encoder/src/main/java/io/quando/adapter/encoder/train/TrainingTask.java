package io.quando.adapter.encoder.train;

import io.quando.adapter.encoder.network.Parameter;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/// A network in training, with its data.
///
/// @param parameters all learnt parameters
/// @param lessons steps of the training
/// @param validation measures weights, higher is better; NaN without a validation. Meanwhile it
///   runs the given task from any thread; an exception that this throws ends it
/// @param identity facts that tell this training from others, such as its plan
public record TrainingTask(
        List<Parameter> parameters,
        Lessons lessons,
        ToDoubleBiFunction<Map<String, Tensor>, Runnable> validation,
        Map<String, String> identity) {
    public TrainingTask {
        parameters = List.copyOf(parameters);
        identity = Map.copyOf(identity);
    }
}
