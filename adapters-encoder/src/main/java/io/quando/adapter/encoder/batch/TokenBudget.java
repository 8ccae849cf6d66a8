package io.quando.adapter.encoder.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Packs examples of similar length into batches, up to a number of tokens with padding.
///
/// @param tokens most tokens of a batch, unless a single example is longer
public record TokenBudget(int tokens) {
    /// All examples in random batches in random order.
    public List<Batch> batches(List<Example> examples, SplittableRandom random) {
        List<Example> order = new ArrayList<>(examples);
        Random shuffling = Random.from(random);
        Collections.shuffle(order, shuffling);
        order.sort(Comparator.comparingInt(Example::length));
        List<Batch> batches = packed(order);
        Collections.shuffle(batches, shuffling);
        return batches;
    }

    /// @param order ascending by length
    private List<Batch> packed(List<Example> order) {
        List<Batch> batches = new ArrayList<>();
        List<Example> open = new ArrayList<>();
        for (Example example : order) {
            boolean full = (open.size() + 1L) * example.length() > tokens;
            if (full && !open.isEmpty()) {
                batches.add(new Batch(open));
                open.clear();
            }
            open.add(example);
        }
        if (!open.isEmpty()) {
            batches.add(new Batch(open));
        }
        return batches;
    }
}
