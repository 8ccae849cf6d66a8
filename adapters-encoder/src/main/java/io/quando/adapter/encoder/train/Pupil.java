package io.quando.adapter.encoder.train;

import io.quando.adapter.encoder.network.Parameter;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/// What is trained.
///
/// @param parameters all that it learns
/// @param lessons what it learns from
/// @param validation how good some weights are, higher is better; NaN if that cannot be told. While
///   it takes, it runs from any thread what it is given, and what that throws ends it
/// @param identity what tells this training from others, such as its plan
public record Pupil(
        List<Parameter> parameters,
        Lessons lessons,
        ToDoubleBiFunction<Map<String, Tensor>, Runnable> validation,
        Map<String, String> identity) {
    public Pupil {
        parameters = List.copyOf(parameters);
        identity = Map.copyOf(identity);
    }
}
