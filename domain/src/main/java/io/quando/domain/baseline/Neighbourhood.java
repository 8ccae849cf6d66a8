package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;

/// The nearest sets of a set, by the cosine |A ∩ B| / (√(|A|·|B|) + shrinkage).
record Neighbourhood(int neighbours, double shrinkage) {
    static final String NEIGHBOURS = "neighbours";
    static final String SHRINKAGE = "shrinkage";

    static Hyperparameter neighbours(double standard) {
        return new Hyperparameter(
                        NEIGHBOURS,
                        standard,
                        1,
                        100_000,
                        List.of(20.0, 50.0, 100.0, 200.0, 300.0, 500.0),
                        "number of nearest neighbours")
                .counting();
    }

    static Hyperparameter shrinkage(double standard) {
        return new Hyperparameter(
                SHRINKAGE,
                standard,
                0,
                100_000,
                List.of(0.0, 10.0, 50.0, 100.0, 500.0),
                "term that reduces the similarities of small sets");
    }

    static Neighbourhood of(Hyperparameters hyperparameters) {
        return new Neighbourhood(
                hyperparameters.count(NEIGHBOURS), hyperparameters.number(SHRINKAGE));
    }

    /// @param size size of the given set
    /// @param common number of members that it shares with each other set, by their numbers
    /// @param others all sets
    /// @param self the number to leave out, or −1
    Largest nearest(int size, Accumulator common, CodeRows others, int self) {
        Largest nearest = new Largest(neighbours, common.size());
        for (int i = 0; i < common.size(); i++) {
            int other = common.code(i);
            if (other != self) {
                double norm = Math.sqrt((double) size * others.size(other));
                nearest.offer(other, common.sum(other) / (norm + shrinkage));
            }
        }
        return nearest;
    }
}
