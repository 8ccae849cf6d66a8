package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Similarity of users by their items: the shrunk cosine of the sets of items. An item's score is
/// the sum of the similarities of the nearest users who chose it.
///
/// A question takes time for all users of the history's items.
final class UserKnnLearner implements Learner {
    private record UserKnn(
            CodeRows items,
            CodeRows users,
            Neighbourhood neighbourhood,
            int last,
            Accumulators accumulators)
            implements ItemScorer {
        @Override
        public void score(History history, float[] scores) {
            int[] set = RecentItems.set(history, last);
            accumulators.lend(common -> {
                addCommon(set, common);
                addItems(neighbourhood.nearest(set.length, common, items, history.owner()), scores);
            });
        }

        private void addCommon(int[] set, Accumulator common) {
            for (int item : set) {
                for (int u = users.start(item); u < users.end(item); u++) {
                    common.add(users.code(u), 1);
                }
            }
        }

        private void addItems(Largest nearest, float[] scores) {
            for (int n = 0; n < nearest.size(); n++) {
                int user = nearest.code(n);
                for (int i = items.start(user); i < items.end(user); i++) {
                    scores[items.code(i)] += (float) nearest.weight(n);
                }
            }
        }
    }

    @Override
    public String name() {
        return "user-knn";
    }

    @Override
    public String source() {
        return "Resnick et al., GroupLens, CSCW 1994; shrinkage as in Ferrari Dacrema et al.,"
                + " RecSys 2019, arXiv 1907.06902";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Neighbourhood.neighbours(100), Neighbourhood.shrinkage(10), RecentItems.last(0));
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        CodeRows items = CodeRows.itemsOfUsers(training.sequences());
        CodeRows users = items.transposed(training.sequences().items());
        progress.accept(1);
        return new UserKnn(
                items,
                users,
                Neighbourhood.of(hyperparameters),
                hyperparameters.count(RecentItems.LAST),
                new Accumulators(items.rows()));
    }
}
