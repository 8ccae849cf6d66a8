package io.quando.application.evaluate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured, with everything that one must know to measure it again.
///
/// @param dataset what the questions are about
/// @param conditions how it was measured
/// @param figure the figure by which models are compared, such as `ndcg@10`
/// @param models one result for each model and seed, the floor first if there is one
/// @param unlearnt why models that were wanted are missing, by their names
public record Evaluation(
        Dataset dataset,
        Conditions conditions,
        String figure,
        List<ModelResult> models,
        Map<String, String> unlearnt) {
    public Evaluation {
        models = List.copyOf(models);
        unlearnt = new LinkedHashMap<>(unlearnt);
    }

    /// The name of the recall at the longest cut.
    public String longestRecall() {
        return models.stream()
                .flatMap(model -> model.figures().keySet().stream())
                .filter(name -> name.startsWith("recall@"))
                .reduce((shorter, longer) -> longer)
                .orElse("recall");
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
    /// @param timed whether events have times; where not, their order is that of the data
    /// @param seenDropped whether items of the history are taken out of the ranking
    /// @param refitted whether models learnt from the validation, too, before the test
    /// @param learnt events that were learnt
    /// @param questions that were asked
    /// @param users who were asked about
    /// @param coldTargets targets that no learnt event names, so that only content can find them
    /// @param repeatedTargets targets that stand in their own history
    public record Conditions(
            String protocol,
            boolean timed,
            boolean seenDropped,
            boolean refitted,
            long learnt,
            int questions,
            int users,
            int coldTargets,
            int repeatedTargets) {
        /// In words, how events of one user follow each other.
        public String order() {
            return timed
                    ? "by time, equal times in the order of the data"
                    : "in the order of the data, which have no times";
        }
    }
}
