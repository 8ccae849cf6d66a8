package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Similarity of items by their users: the shrunk cosine of the sets of users, for the nearest
/// neighbours of each item. An item's score is the sum of its similarities to the distinct items of
/// the history.
///
/// Learning takes time for all pairs of items of each user; a question takes time for the
/// neighbours of the history's items. If events have values, the model is also a
/// [io.quando.domain.score.RatingPredictor].
final class ItemKnnLearner implements Learner {
    private final Workers workers;

    ItemKnnLearner(Workers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "item-knn";
    }

    @Override
    public String source() {
        return "Sarwar et al., WWW 2001; Deshpande & Karypis, TOIS 2004; shrinkage as in Ferrari"
                + " Dacrema et al., RecSys 2019, arXiv 1907.06902";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Neighbourhood.neighbours(100), Neighbourhood.shrinkage(10), RecentItems.last(0));
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        Sequences sequences = training.sequences();
        int last = hyperparameters.count(RecentItems.LAST);
        SparseRows similar = similar(sequences, Neighbourhood.of(hyperparameters), progress);
        return sequences.valued()
                ? new RatingItemKnn(similar, last, RatingBias.standard(sequences))
                : new ItemKnn(similar, last);
    }

    private SparseRows similar(
            Sequences sequences, Neighbourhood neighbourhood, DoubleConsumer progress) {
        CodeRows items = CodeRows.itemsOfUsers(sequences);
        CodeRows users = items.transposed(sequences.items());
        return SparseRows.filled(
                workers,
                sequences.items(),
                sequences.items(),
                (item, common) -> {
                    addCommon(item, items, users, common);
                    common.retain(neighbourhood.nearest(users.size(item), common, users, item));
                    return SparseRow.of(common);
                },
                progress);
    }

    private static void addCommon(int item, CodeRows items, CodeRows users, Accumulator common) {
        for (int u = users.start(item); u < users.end(item); u++) {
            int user = users.code(u);
            for (int i = items.start(user); i < items.end(user); i++) {
                common.add(items.code(i), 1);
            }
        }
    }
}
