package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.random.RandomGenerator;

/// Whether an item came next, asked for each target and for some other items; the target's
/// probability is raised to the power β, so that few others do not make all scores too high.
///
/// Others are drawn evenly and with replacement for groups of targets: one draw for each would be
/// hundreds of rows a target. A target among its own others counts nothing.
///
/// **Numerics** with the sampling rate α = others / (items − 1), the power is β = α(t(1 − 1/α) +
/// 1/α)
///
/// **Source** Petrov & Macdonald 2023, gSASRec: Reducing Overconfidence in Sequential
/// Recommendation Trained with Negative Sampling, equations 8 and 17
///
/// @param negatives how many others for each target, or all but one item if they are fewer
/// @param calibration t: 0 is plain cross-entropy, 1 tells probabilities as the full softmax does
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

    /// @param others for each group as many, group by group
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
