package io.quando.application.evaluate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;

/// What was measured, with everything that one must know to measure it again.
///
/// @param dataset what the questions are about
/// @param conditions how it was measured
/// @param figure the figure by which models are compared, such as `ndcg@10`
/// @param models one result for each model and seed, the floor first if there is one
public record Evaluation(
        Dataset dataset, Conditions conditions, String figure, List<ModelResult> models) {
    public Evaluation {
        models = List.copyOf(models);
    }

    /// Whether models were compared with a floor.
    public boolean compared() {
        return models.stream().anyMatch(model -> model.againstFloor() != null);
    }

    /// One summary for each model that was learnt with several seeds.
    public List<SeedSummary> overSeeds() {
        return models.stream()
                .collect(groupingBy(ModelResult::name, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(ofModel -> ofModel.size() > 1)
                .map(SeedSummary::of)
                .toList();
    }

    /// @param name what people call it
    /// @param users owners of sequences
    /// @param items different ones
    /// @param interactions all events
    public record Dataset(String name, int users, int items, long interactions) {}

    /// @param protocol the split in words
    /// @param seenDropped whether items of the history are taken out of the ranking
    /// @param refitted whether models learnt from the validation, too, before the test
    /// @param learnt events that were learnt
    /// @param questions that were asked
    /// @param users who were asked about
    /// @param coldTargets targets that no learnt event names, so that only content can find them
    /// @param repeatedTargets targets that stand in their own history
    public record Conditions(
            String protocol,
            boolean seenDropped,
            boolean refitted,
            long learnt,
            int questions,
            int users,
            int coldTargets,
            int repeatedTargets) {}
}
