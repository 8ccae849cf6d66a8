package io.quando.adapter.encoder.network;

import java.util.random.RandomGenerator;

/// The initial values of a parameter.
@FunctionalInterface
public interface Initial {
    /// The longest wave length, in rows over a whole turn.
    double LONGEST_WAVE = 10_000;

    /// Draws one number.
    ///
    /// @param index index of the number, row by row
    float draw(int index, RandomGenerator random);

    static Initial constant(float value) {
        return (index, random) -> value;
    }

    static Initial normal(double deviation) {
        return (index, random) -> (float) (deviation * random.nextGaussian());
    }

    /// Rows of sines and cosines, with a wave length of its own for each pair of columns. Rows at
    /// the same distance differ by the same angles, wherever they stand.
    ///
    /// **Source** Vaswani et al. 2017, Attention Is All You Need, section 3.5
    static Initial waves(int width, double deviation) {
        double height = deviation * Math.sqrt(2);
        return (index, random) -> {
            int column = index % width;
            double turn = index / width / Math.pow(LONGEST_WAVE, (column - column % 2.0) / width);
            return (float) (height * (column % 2 == 0 ? Math.sin(turn) : Math.cos(turn)));
        };
    }

    /// Uniform values with which a linear map keeps the variance in both directions.
    ///
    /// **Source** Glorot & Bengio 2010, equation 16
    static Initial xavier(int outputs, int inputs) {
        double bound = Math.sqrt(6.0 / (outputs + inputs));
        return (index, random) -> (float) (bound * (2 * random.nextDouble() - 1));
    }
}
