package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.random.RandomGenerator;

/// Binary cross-entropy of each target and of some negatives. The target's probability is raised to
/// the power β, so that a small number of negatives does not inflate all scores.
///
/// Negatives are drawn evenly and with replacement for groups of targets: one draw for each target
/// would read hundreds of rows. A target among its own negatives does not count.
///
/// **Numerics** with the sampling rate α = negatives / (items − 1), the power is β = α(t(1 − 1/α) +
/// 1/α)
///
/// **Source** Petrov & Macdonald 2023, gSASRec: Reducing Overconfidence in Sequential
/// Recommendation Trained with Negative Sampling, equations 8 and 17
///
/// @param negatives number of negatives for each target, or all but one item if they are fewer
/// @param calibration t: 0 is plain cross-entropy, 1 gives the probabilities of the full softmax
public record Gbce(int negatives, double calibration) implements Objective {
    private static final int GROUP = 64;

    @Override
    public Loss loss(NDArray states, NDArray items, long[] targets, RandomGenerator random) {
        int catalogue = Math.toIntExact(items.getShape().get(0));
        int each = Math.min(negatives, catalogue - 1);
        int groups = Math.ceilDiv(targets.length, GROUP);
        long[] others = random.longs((long) groups * each, 0, catalogue).toArray();
        return Loss.recorded(mean(states, items, targets, others));
    }

    /// @param others negatives, the same number for each group, group by group
    NDArray mean(NDArray states, NDArray items, long[] targets, long[] others) {
        NDManager memory = states.getManager();
        int groups = Math.ceilDiv(targets.length, GROUP);
        int each = others.length / groups;
        NDArray codes = Operations.codes(memory, others, groups, each);
        NDArray asked = Operations.codes(memory, targets, targets.length);
        NDArray right = states.mul(Operations.rows(items, asked)).sum(new int[] {1});
        NDArray scores =
                grouped(states).batchMatMul(Operations.rows(items, codes).transpose(0, 2, 1));
        NDArray differs = grouped(asked.expandDims(1)).neq(codes.expandDims(1));
        NDArray wrong =
                Operations.softplus(scores)
                        .mul(differs.toType(DataType.FLOAT32, false))
                        .sum(new int[] {2})
                        .flatten();
        double power = power(each, items.getShape().get(0) - 1);
        NDArray both =
                Operations.scaled(Operations.softplus(right.neg()), power)
                        .add(Operations.part(memory, wrong, 0, targets.length));
        return Operations.scaled(both.mean(), 1.0 / (each + 1));
    }

    /// **Shape** [groups, group, width] of [targets, width]; the last group is filled up
    private static NDArray grouped(NDArray rows) {
        long count = rows.getShape().get(0);
        long width = rows.getShape().get(1);
        long missing = -count & (GROUP - 1);
        NDArray filled =
                missing == 0
                        ? rows
                        : rows.concat(
                                rows.getManager()
                                        .zeros(new Shape(missing, width), rows.getDataType()));
        return filled.reshape(-1, GROUP, width);
    }

    private double power(int each, long all) {
        double rate = (double) each / all;
        return rate * (calibration * (1 - 1 / rate) + 1 / rate);
    }
}
