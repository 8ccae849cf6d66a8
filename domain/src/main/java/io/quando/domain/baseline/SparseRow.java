package io.quando.domain.baseline;

/// The weights of some codes; codes ascend.
record SparseRow(int[] codes, float[] weights) {
    static SparseRow of(Accumulator sums) {
        sums.sortCodes();
        SparseRow row = new SparseRow(new int[sums.size()], new float[sums.size()]);
        for (int i = 0; i < sums.size(); i++) {
            row.codes[i] = sums.code(i);
            row.weights[i] = (float) sums.sum(sums.code(i));
        }
        return row;
    }

    int size() {
        return codes.length;
    }

    SparseRow times(double factor) {
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (factor * weights[i]);
        }
        return new SparseRow(codes, scaled);
    }

    double sum() {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    double squaredNorm() {
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        return sum;
    }
}
