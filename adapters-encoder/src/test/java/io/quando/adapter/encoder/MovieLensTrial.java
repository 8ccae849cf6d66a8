package io.quando.adapter.encoder;

import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.BatchScorer;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Trains on a file of lines `user item` and tells how good it is, leave-one-out, items seen before
/// taken out of the ranking, ties against the model.
///
/// Arguments: the file, then `name=value` for each hyperparameter that is not standard, `model=`
/// for another one than sasrec, and `seed=`.
final class MovieLensTrial {
    private static final int CUT = 10;

    private MovieLensTrial() {}

    public static void main(String[] arguments) throws IOException {
        Sequences all = read(Path.of(arguments[0]));
        Map<String, String> given = new LinkedHashMap<>();
        Arrays.stream(arguments).skip(1).forEach(a -> given.put(a.split("=")[0], a.split("=")[1]));
        String model = given.getOrDefault("model", "sasrec");
        long seed = Long.parseLong(given.getOrDefault("seed", "1"));
        EncoderTrainer trainer =
                new DjlEncoderKit()
                        .trainers().stream().filter(t -> t.name().equals(model)).findFirst().get();
        Map<String, Double> values = new LinkedHashMap<>();
        for (Hyperparameter parameter : trainer.hyperparameters()) {
            if (given.containsKey(parameter.name())) {
                values.put(parameter.name(), parameter.parse(given.get(parameter.name())));
            }
        }
        Split split = new LeaveOneOut().split(all);
        Sequences training = split.training(all);
        long begin = System.nanoTime();
        TrainingSet set =
                new TrainingSet(
                        training,
                        ItemTexts.none(all.items()),
                        seed,
                        scorer -> figures(all, scorer, split.validation())[1]);
        try (Encoder encoder =
                trainer.train(
                        set,
                        Hyperparameters.of(trainer.hyperparameters(), values),
                        new Printing(begin))) {
            double[] test = figures(all, encoder, split.test());
            System.out.printf(
                    Locale.ROOT,
                    "%s seed %d: test HR@10 %.4f NDCG@10 %.4f in %.0f s, %s%n",
                    given,
                    seed,
                    test[0],
                    test[1],
                    (System.nanoTime() - begin) / 1e9,
                    encoder.artefact("").manifest().metrics());
        }
    }

    private record Printing(long begin) implements TrainingRun {
        @Override
        public void tell(TrainingStatus s) {
            System.out.printf(
                    Locale.ROOT,
                    "%6.1f s  epoch %d/%d  %.3f  loss %.4f  validation %.4f best %.4f  left %.0f s  %s%n",
                    (System.nanoTime() - begin) / 1e9,
                    s.epoch(),
                    s.epochs(),
                    s.share(),
                    s.loss(),
                    s.validation(),
                    s.best(),
                    s.secondsLeft(),
                    s.device());
        }

        @Override
        public void keep(Checkpoint checkpoint) {
            System.out.printf(
                    Locale.ROOT,
                    "%6.1f s  kept epoch %s, memory %s%n",
                    (System.nanoTime() - begin) / 1e9,
                    checkpoint.facts().get("epoch"),
                    resident());
        }
    }

    private static String resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .toList()
                    .toString();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static double[] figures(Sequences all, ItemScorer scorer, List<TestCase> cases) {
        BatchScorer batches = (BatchScorer) scorer;
        double hits = 0;
        double gain = 0;
        for (int from = 0; from < cases.size(); from += batches.batch()) {
            List<TestCase> some =
                    cases.subList(from, Math.min(cases.size(), from + batches.batch()));
            float[][] scores = new float[some.size()][all.items()];
            List<History> histories =
                    some.stream()
                            .map(c -> History.of(all, c.user(), c.history(), true, 0))
                            .toList();
            batches.score(histories, scores);
            for (int i = 0; i < scores.length; i++) {
                int target = all.item(some.get(i).user(), some.get(i).targetsFrom());
                int rank = rank(scores[i], histories.get(i), target);
                hits += rank <= CUT ? 1 : 0;
                gain += rank <= CUT ? Math.log(2) / Math.log(rank + 1) : 0;
            }
        }
        return new double[] {hits / cases.size(), gain / cases.size()};
    }

    private static int rank(float[] scores, History history, int target) {
        for (int item : history.items()) {
            scores[item] = Float.NEGATIVE_INFINITY;
        }
        int rank = 0;
        for (float score : scores) {
            rank += score >= scores[target] ? 1 : 0;
        }
        return rank;
    }

    private static Sequences read(Path file) throws IOException {
        var builder = Sequences.builder();
        List<String> lines = new ArrayList<>();
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        }
        lines.forEach(
                line -> builder.add(line.split(" ")[0], line.split(" ")[1], null, null, null));
        return builder.build();
    }
}
