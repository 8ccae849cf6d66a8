package io.quando.domain.baseline;

/// The codes of the largest weights, ties to the smaller codes: a heap with the worst on top.
final class Largest {
    private final int[] codes;
    private final double[] weights;
    private int size;

    /// @param count number of codes to keep
    /// @param offered most codes that will be offered
    Largest(int count, int offered) {
        int room = Math.min(count, offered);
        codes = new int[room];
        weights = new double[room];
    }

    void offer(int code, double weight) {
        if (size < codes.length) {
            put(size++, code, weight);
            rise(size - 1);
        } else if (size > 0 && isWorse(codes[0], weights[0], code, weight)) {
            put(0, code, weight);
            sink();
        }
    }

    int size() {
        return size;
    }

    /// A kept code, in no particular order.
    int code(int index) {
        return codes[index];
    }

    double weight(int index) {
        return weights[index];
    }

    /// True if no offer of this weight or less would be kept, whatever its code.
    boolean isClosedTo(double weight) {
        return codes.length == 0 || (size == codes.length && weight < weights[0]);
    }

    private static boolean isWorse(int code, double weight, int thanCode, double thanWeight) {
        return weight < thanWeight || (weight == thanWeight && code > thanCode);
    }

    private void rise(int index) {
        int i = index;
        while (i > 0 && isWorse(codes[i], weights[i], codes[(i - 1) / 2], weights[(i - 1) / 2])) {
            swap(i, (i - 1) / 2);
            i = (i - 1) / 2;
        }
    }

    private void sink() {
        int i = 0;
        for (int child = worseChild(i); child > i; child = worseChild(i)) {
            swap(i, child);
            i = child;
        }
    }

    /// The worse child, or the index itself if neither is worse than it.
    private int worseChild(int index) {
        int worst = index;
        for (int child = 2 * index + 1; child <= 2 * index + 2 && child < size; child++) {
            if (isWorse(codes[child], weights[child], codes[worst], weights[worst])) {
                worst = child;
            }
        }
        return worst;
    }

    private void swap(int a, int b) {
        int code = codes[a];
        double weight = weights[a];
        put(a, codes[b], weights[b]);
        put(b, code, weight);
    }

    private void put(int index, int code, double weight) {
        codes[index] = code;
        weights[index] = weight;
    }
}
