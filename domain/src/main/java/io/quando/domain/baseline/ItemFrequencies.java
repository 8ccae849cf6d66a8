package io.quando.domain.baseline;

import io.quando.domain.sequence.History;
import java.util.List;

/// The personal frequencies of items, in which newer baskets weigh more.
///
/// A history of n baskets is cut into groups as even as can be, the newer ones being the longer.
/// Its vector is the mean over the groups of groupDecay^(steps back of the group) · the mean over
/// the group's baskets of basketDecay^(steps back of the basket). As in the authors' program, and
/// unlike in their paper, the steps of a basket count through the whole history. With fewer baskets
/// than groups, each basket is a group, and the oldest is `groups` − 1 steps back.
///
/// **Source** Hu et al., SIGIR 2020
record ItemFrequencies(int groups, double basketDecay, double groupDecay) {
    /// The vector of a history.
    ///
    /// **Mutates** `sums`, which are empty on entry
    SparseRow vector(History history, Accumulator sums) {
        List<int[]> baskets = Baskets.of(history);
        int count = Math.min(groups, baskets.size());
        for (int basket = 0; basket < baskets.size(); basket++) {
            double weight = weight(basket, baskets.size()) / count;
            if (weight > 0) {
                for (int item : baskets.get(basket)) {
                    sums.add(item, weight);
                }
            }
        }
        return SparseRow.of(sums);
    }

    private double weight(int basket, int baskets) {
        double decay = Math.pow(basketDecay, baskets - 1 - basket);
        if (baskets < groups) {
            return decay * Math.pow(groupDecay, groups - 1 - basket);
        }
        int size = baskets / groups;
        int inShortGroups = (groups - baskets % groups) * size;
        return basket < inShortGroups
                ? decay / size * Math.pow(groupDecay, groups - 1 - basket / size)
                : decay / (size + 1) * Math.pow(groupDecay, (baskets - 1 - basket) / (size + 1));
    }
}
