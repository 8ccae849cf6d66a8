package io.quando.adapter.encoder.network;

import java.util.random.RandomGenerator;

/// What a parameter begins with.
@FunctionalInterface
public interface Initial {
    /// One number of it.
    float draw(RandomGenerator random);

    static Initial constant(float value) {
        return random -> value;
    }

    static Initial normal(double deviation) {
        return random -> (float) (deviation * random.nextGaussian());
    }

    /// Uniform, so that a linear map keeps the variance in both directions.
    ///
    /// **Source** Glorot & Bengio 2010, equation 16
    static Initial xavier(int outputs, int inputs) {
        double bound = Math.sqrt(6.0 / (outputs + inputs));
        return random -> (float) (bound * (2 * random.nextDouble() - 1));
    }
}
