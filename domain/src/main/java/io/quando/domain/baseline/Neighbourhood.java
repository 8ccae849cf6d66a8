package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.List;

/// Which sets are near a set: cosine |A ∩ B| / (√(|A|·|B|) + shrinkage), the largest alone.
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
                        "how many of the nearest count")
                .counting();
    }

    static Hyperparameter shrinkage(double standard) {
        return new Hyperparameter(
                SHRINKAGE,
                standard,
                0,
                100_000,
                List.of(0.0, 10.0, 50.0, 100.0, 500.0),
                "what makes similarities of small sets smaller");
    }

    static Neighbourhood of(Hyperparameters hyperparameters) {
        return new Neighbourhood(
                hyperparameters.count(NEIGHBOURS), hyperparameters.number(SHRINKAGE));
    }

    /// @param size of the set asked about
    /// @param common how many members it has in common with the others, by their numbers
    /// @param others all sets
    /// @param self the number that is no neighbour, or −1
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
