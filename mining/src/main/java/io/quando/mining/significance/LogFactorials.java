package io.quando.mining.significance;

/// Natural logarithms of factorials.
///
/// **Numerics** A sum up to 255, and Stirling's series beyond; the error is a few units in the last
/// place.
final class LogFactorials {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double[] SMALL = new double[256];

    static {
        for (int n = 2; n < SMALL.length; n++) {
            SMALL[n] = SMALL[n - 1] + Math.log(n);
        }
    }

    private LogFactorials() {}

    static double of(long n) {
        if (n < SMALL.length) {
            return SMALL[(int) n];
        }
        double inverse = 1.0 / n;
        double square = inverse * inverse;
        double series = inverse * (1.0 / 12 - square * (1.0 / 360 - square / 1260));
        return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + series;
    }

    static double ofChoices(long all, long chosen) {
        return of(all) - of(chosen) - of(all - chosen);
    }
}
