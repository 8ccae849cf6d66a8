package io.quando.adapter.encoder.feature;

import io.quando.domain.sequence.ItemTexts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Vectors of texts whose products approximate the cosines of the texts' weighted words. The signs
/// of a word follow from its letters alone. So the same words give the same vectors in any
/// catalogue, except for the weight of their rarity.
///
/// **Source** words weighed as in Salton & Buckley 1988; projected by signs as in Achlioptas 2003,
/// Database-friendly Random Projections, that come from hashes as in Weinberger et al. 2009,
/// Feature Hashing for Large Scale Multitask Learning
public final class HashedTexts implements ItemFeatures {
    private final ItemTexts texts;
    private final int width;
    private final float[] values;

    public HashedTexts(ItemTexts texts, int width) {
        this.texts = texts;
        this.width = width;
        this.values = projected();
    }

    @Override
    public int items() {
        return texts.items();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean known(int item) {
        return !texts.of(item).terms().isEmpty();
    }

    @Override
    public float[] values() {
        return values.clone();
    }

    private float[] projected() {
        Map<String, Integer> itemsWith = new HashMap<>();
        for (int item = 0; item < items(); item++) {
            new HashSet<>(texts.of(item).terms()).forEach(t -> itemsWith.merge(t, 1, Integer::sum));
        }
        float[] rows = new float[Math.multiplyExact(items(), width)];
        for (int item = 0; item < items(); item++) {
            double[] sums = sums(texts.of(item).terms(), itemsWith);
            double length = Math.sqrt(Arrays.stream(sums).map(sum -> sum * sum).sum());
            for (int i = 0; i < width && length > 0; i++) {
                rows[item * width + i] = (float) (sums[i] / length);
            }
        }
        return rows;
    }

    private double[] sums(List<String> terms, Map<String, Integer> itemsWith) {
        double[] sums = new double[width];
        for (String term : terms) {
            int with = Objects.requireNonNull(itemsWith.get(term));
            double weight = Math.log((1.0 + items()) / (1.0 + with)) + 1;
            var signs = new SplittableRandom(hash(term));
            for (int i = 0; i < width; i++) {
                sums[i] += signs.nextBoolean() ? weight : -weight;
            }
        }
        return sums;
    }

    /// FNV-1a of 64 bits, over the letters.
    private static long hash(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
