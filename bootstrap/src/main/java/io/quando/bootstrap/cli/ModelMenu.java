package io.quando.bootstrap.cli;

import io.quando.application.evaluate.ModelSpec;
import io.quando.bootstrap.cli.EvaluateOptions.ProtocolName;
import io.quando.bootstrap.wiring.Encoders;
import io.quando.domain.encode.EncoderModels;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Learner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The models to choose from, by name.
final class ModelMenu implements AutoCloseable {
    private static final String NONE = "none";
    private static final Map<ProtocolName, List<String>> USUAL =
            Map.of(
                    ProtocolName.LEAVE_ONE_OUT,
                    List.of("popularity", "item-knn", "ease", "rules", "blend"),
                    ProtocolName.TEMPORAL,
                    List.of("popularity", "item-knn", "ease", "rules", "blend"),
                    ProtocolName.NEXT_BASKET,
                    List.of("popularity", "personal-frequency", "tifu-knn", "blend"),
                    ProtocolName.NEXT_ITEM,
                    List.of("popularity", "item-knn", "vmis-knn", "session-knn", "rules"));

    private final List<Learner> learners;
    private final EncoderModels encoders;

    /// @param encoders come behind the others, and are closed with the menu
    ModelMenu(List<Learner> others, EncoderModels encoders) {
        this.learners = Stream.concat(others.stream(), encoders.learners().stream()).toList();
        this.encoders = encoders;
    }

    /// @param names names of the models; none for those that usually suit the protocol
    /// @throws IllegalArgumentException if a name or a parameter is unknown
    List<ModelSpec> specs(
            List<String> names, ProtocolName protocol, Map<String, Map<String, String>> given) {
        List<String> wanted = names.isEmpty() ? USUAL.getOrDefault(protocol, List.of()) : names;
        return wanted.stream().map(name -> spec(name, given)).toList();
    }

    @Nullable ModelSpec floor(String name, Map<String, Map<String, String>> given) {
        return name.equals(NONE) ? null : spec(name, given);
    }

    /// @throws IllegalArgumentException if values are given for a model that does not take part
    static void requireUsed(
            Map<String, Map<String, String>> given,
            List<ModelSpec> specs,
            @Nullable ModelSpec floor) {
        Set<String> taking =
                Stream.concat(specs.stream(), Stream.ofNullable(floor))
                        .map(c -> c.learner().name())
                        .collect(Collectors.toSet());
        given.keySet().stream()
                .filter(name -> !taking.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "There is a --param for the model (%s), which does not take part. Add it to --models."
                                    .formatted(name));
                });
    }

    /// True if one of them is set to use vectors of items.
    static boolean useVectors(List<ModelSpec> specs) {
        return specs.stream().anyMatch(c -> c.given().getOrDefault("vectors", 0.0) > 0);
    }

    /// Prints the models and their hyperparameters, one a line.
    void print(Output output) {
        for (Learner learner : learners) {
            output.text("%-22s %s", learner.name(), learner.source());
            for (Hyperparameter parameter : learner.hyperparameters()) {
                output.text(
                        "  %-20s %s (%s; %s)",
                        parameter.name(),
                        parameter.meaning(),
                        parameter.format(parameter.standard()),
                        allowed(parameter));
            }
        }
    }

    private static String allowed(Hyperparameter parameter) {
        return parameter.words().isEmpty()
                ? parameter.format(parameter.min()) + " to " + parameter.format(parameter.max())
                : String.join(", ", parameter.words());
    }

    private ModelSpec spec(String name, Map<String, Map<String, String>> given) {
        return learners.stream()
                .filter(learner -> learner.name().equals(name))
                .findFirst()
                .map(learner -> ModelSpec.of(learner, given.getOrDefault(name, Map.of())))
                .orElseThrow(() -> unknown(name));
    }

    private IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "The model (%s) is not known. There are %s.%s"
                        .formatted(
                                name,
                                learners.stream()
                                        .map(Learner::name)
                                        .collect(Collectors.joining(", ")),
                                Encoders.elsewhere()));
    }

    @Override
    public void close() {
        encoders.close();
    }
}
