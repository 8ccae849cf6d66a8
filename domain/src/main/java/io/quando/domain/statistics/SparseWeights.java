package io.quando.domain.statistics;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/// Non-negative weights by item code, where most codes have none: an open-addressing map without
/// boxing.
///
/// **Numerics** single-precision weights, their total in double precision.
///
/// **Mutates** for one writer; reads beside it are not safe.
public final class SparseWeights {
    private static final int EMPTY = -1;

    private int[] keys = emptyKeys(8);
    private float[] weights = new float[8];
    private int size;
    private double total;

    /// Adds to the weight of a code.
    ///
    /// @param key 0 or more
    public void add(int key, float weight) {
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            keys[slot] = key;
            size++;
        }
        weights[slot] += weight;
        total += weight;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    double total() {
        return total;
    }

    int size() {
        return size;
    }

    float get(int key) {
        return weights[slot(key)];
    }

    /// The `count` largest weights, largest first.
    ///
    /// @param ties compares codes of equal weights, the better first
    public Ranking top(int count, IntBinaryOperator ties) {
        TopCodes top = new TopCodes(count, ties);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != EMPTY) {
                top.offer(keys[slot], weights[slot]);
            }
        }
        return top.ranking(total);
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9) >>> 7 & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        float[] oldWeights = weights;
        keys = emptyKeys(oldKeys.length * 2);
        weights = new float[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                weights[slot] = oldWeights[i];
            }
        }
    }

    private static int[] emptyKeys(int length) {
        int[] keys = new int[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
