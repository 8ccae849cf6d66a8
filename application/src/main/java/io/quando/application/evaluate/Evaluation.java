package io.quando.application.evaluate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The result of an evaluation, with all facts needed to repeat it.
///
/// @param dataset data set of the questions
/// @param conditions conditions of the measurement
/// @param figure figure by which models are compared, such as `ndcg@10`
/// @param models one result for each model and seed, the floor first if there is one
/// @param unlearnt reasons why models are missing, by their names
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

    /// True if models were compared with a floor.
    public boolean compared() {
        return models.stream().anyMatch(model -> model.againstFloor() != null);
    }

    /// One summary for each model with several seeds.
    public List<SeedSummary> overSeeds() {
        return models.stream()
                .collect(groupingBy(ModelResult::name, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .filter(ofModel -> ofModel.size() > 1)
                .map(SeedSummary::of)
                .toList();
    }

    /// @param name name for people
    /// @param users number of sequences
    /// @param items number of distinct items
    /// @param interactions number of events
    public record Dataset(String name, int users, int items, long interactions) {}

    /// @param protocol description of the split
    /// @param timed true if events have times; without them, their order is that of the data
    /// @param seenDropped true if seen items, those of the history, are taken out of the ranking
    /// @param refitted true if models learnt from the validation, too, before the test
    /// @param learnt number of events in the training data
    /// @param questions number of questions
    /// @param users number of users with a question
    /// @param coldTargets number of targets without a training event, which only content can find
    /// @param repeatedTargets number of targets that occur in their own history
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
        /// The order of the events of one user, in words.
        public String order() {
            return timed
                    ? "by time, equal times in the order of the data"
                    : "in the order of the data, which have no times";
        }
    }
}
