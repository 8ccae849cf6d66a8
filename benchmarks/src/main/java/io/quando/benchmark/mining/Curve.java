package io.quando.benchmark.mining;

import java.util.ArrayList;
import java.util.List;

/// The points of one miner's curve.
final class Curve {
    private final String name;
    private final List<Double> across = new ArrayList<>();
    private final List<Double> up = new ArrayList<>();

    Curve(String name) {
        this.name = name;
    }

    void add(double x, double y) {
        across.add(x);
        up.add(y);
    }

    void draw(Plot plot) {
        plot.curve(name, across, up);
    }
}
