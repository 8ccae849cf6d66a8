package io.quando.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// Items of which no other one was chosen at least as often both in a context and at all. Whatever
/// the total, the item with the largest [ContextCounts#weight] is among them.
final class ParetoFront {
    /// An item as it was counted.
    record Point(int code, int inContext, int overall) {}

    private final IntBinaryOperator ties;
    private final List<Point> points = new ArrayList<>();

    /// @param ties compares items of equal counts, the better first
    ParetoFront(IntBinaryOperator ties) {
        this.ties = ties;
    }

    void add(Point point) {
        for (Point other : points) {
            if (isBehind(point, other)) {
                return;
            }
        }
        points.removeIf(other -> isBehind(other, point));
        points.add(point);
    }

    List<Point> points() {
        return points;
    }

    void clear() {
        points.clear();
    }

    private boolean isBehind(Point point, Point other) {
        if (point.inContext == other.inContext && point.overall == other.overall) {
            return ties.applyAsInt(point.code, other.code) >= 0;
        }
        return point.inContext <= other.inContext && point.overall <= other.overall;
    }
}
