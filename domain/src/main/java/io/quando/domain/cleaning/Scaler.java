package io.quando.domain.cleaning;

/// A fitted [Normalisation]: z = (x − centre) / spread.
///
/// **Unit and range** x in the unit of the values it was fitted to; z without unit.
///
/// **Numerics** IEEE doubles; `inverse(scale(x))` is x to a few units in the last place of the
/// larger of x and the centre. NaN (missing) stays NaN.
///
/// @param centre what becomes 0
/// @param spread the width of one unit, positive
public record Scaler(double centre, double spread) {
    public Scaler {
        if (!Double.isFinite(centre) || !(spread > 0 && spread < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The centre (%s) must be finite and the spread (%s) finite and positive."
                            .formatted(centre, spread));
        }
    }

    public double scale(double x) {
        return (x - centre) / spread;
    }

    public double inverse(double z) {
        return z * spread + centre;
    }
}
