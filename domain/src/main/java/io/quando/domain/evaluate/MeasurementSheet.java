package io.quando.domain.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Records the figures of one question after another.
///
/// **Mutates** each question fills its own row, from any thread.
final class MeasurementSheet {
    private final List<TestCase> cases;
    private final List<Integer> cuts;
    private final float[][] values;
    private final boolean[][] shown;
    private final float[] ratingErrors;
    private final float[] seconds;
    private final ScoredHits scoredHits;

    MeasurementSheet(List<TestCase> cases, int items, List<Integer> cuts) {
        this.cases = cases;
        this.cuts = cuts;
        this.values = new float[cuts.size() * Metric.values().length][cases.size()];
        this.shown = new boolean[cuts.size()][items];
        this.ratingErrors = new float[cases.size()];
        this.seconds = new float[cases.size()];
        this.scoredHits = new ScoredHits(cases.size());
    }

    void enter(int question, Answer answer) {
        int column = 0;
        for (int cut = 0; cut < cuts.size(); cut++) {
            for (Metric metric : Metric.values()) {
                values[column++][question] = (float) metric.of(answer, cuts.get(cut));
            }
            int[] items = answer.list().items();
            for (int i = 0; i < Math.min(items.length, cuts.get(cut)); i++) {
                shown[cut][items[i]] = true;
            }
        }
        ratingErrors[question] = (float) answer.ratingError();
        seconds[question] = (float) answer.seconds();
        scoredHits.enter(question, answer.strengths(), answer.hits());
    }

    Measurement measurement() {
        Map<String, float[]> named = new LinkedHashMap<>();
        Map<String, Double> totals = new LinkedHashMap<>();
        int column = 0;
        for (int cut = 0; cut < cuts.size(); cut++) {
            for (Metric metric : Metric.values()) {
                named.put(metric.at(cuts.get(cut)), values[column++]);
            }
            totals.put("coverage@" + cuts.get(cut), coverage(shown[cut]));
        }
        ratingFigures(totals);
        return new Measurement(cases, named, totals, seconds, scoredHits);
    }

    private static double coverage(boolean[] shown) {
        int count = 0;
        for (boolean item : shown) {
            count += item ? 1 : 0;
        }
        return (double) count / shown.length;
    }

    private void ratingFigures(Map<String, Double> totals) {
        double squares = 0;
        double amounts = 0;
        int rated = 0;
        for (float error : ratingErrors) {
            if (!Float.isNaN(error)) {
                squares += (double) error * error;
                amounts += Math.abs(error);
                rated++;
            }
        }
        if (rated > 0) {
            totals.put("rmse", Math.sqrt(squares / rated));
            totals.put("mae", amounts / rated);
        }
    }
}
