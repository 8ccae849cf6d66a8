package io.quando.bootstrap.cli;

import io.quando.domain.learn.Parts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of a training.
final class TrainOptions {
    private static final String MODEL = "model";

    @Option(
            names = "--what",
            paramLabel = "PART",
            split = ",",
            description =
                    "rules, encoder or both (default: rules; with --model, --param, --plan, --vectors or --from the encoder).")
    Set<String> what = Set.of();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The encoder, see quando evaluate --list-models (default: sasrec).")
    @Nullable String model;

    @Option(
            names = "--param",
            paramLabel = "[MODEL.]NAME=VALUE",
            split = ",",
            description =
                    "Sets a parameter of the training, e.g. epochs=5,dim=64; also seed=7, start=scratch, promote=always and store=int8.")
    List<String> parameters = List.of();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Parameters from a file, NAME=VALUE a line, e.g. model=sasrec, epochs=5.")
    @Nullable Path file;

    @Option(
            names = "--vectors",
            paramLabel = "NAME",
            description = {
                "A file of items' vectors in the folder vectors of --data (or quando.worker.vectors), named",
                "without a path; one item a line, its id first. It is a second input beside the items' rows;",
                "with --param vectors=initial it gives the initial rows."
            })
    @Nullable String vectors;

    @Option(
            names = "--from",
            paramLabel = "NAME",
            description = {
                "An encoder to start from in place of the live one, perhaps of another catalogue: the name,",
                "without a path, of a folder of an artefact in the folder encoders of --data (or",
                "quando.worker.encoders)."
            })
    @Nullable String from;

    Set<String> parts() throws IOException {
        return what.isEmpty() && !plan().isEmpty() ? Set.of(Parts.ENCODER) : what;
    }

    /// The plan of the file, overridden by the options.
    Map<String, String> plan() throws IOException {
        Map<String, String> plan = new LinkedHashMap<>();
        if (file != null) {
            read(file).forEach((name, value) -> put(name + "=" + value, plan));
        }
        if (model != null) {
            plan.put(MODEL, model);
        }
        parameters.forEach(given -> put(given, plan));
        if (vectors != null) {
            plan.put("vectors-file", vectors);
            plan.putIfAbsent("vectors", "input");
        }
        if (from != null) {
            plan.put("from", from);
        }
        return plan;
    }

    private static Properties read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    "There is no plan (%s) that can be read. Name a file with lines such as epochs=5."
                            .formatted(file));
        }
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return read;
    }

    private static void put(String given, Map<String, String> plan) {
        int equals = given.indexOf('=');
        int dot = given.lastIndexOf('.', equals);
        if (equals < 1 || dot == 0) {
            throw new IllegalArgumentException(
                    "The parameter (%s) must be name=value, for example epochs=5."
                            .formatted(given));
        }
        if (dot > 0) {
            requireSame(given.substring(0, dot), plan);
        }
        plan.put(given.substring(dot + 1, equals), given.substring(equals + 1));
    }

    private static void requireSame(String named, Map<String, String> plan) {
        String chosen = plan.putIfAbsent(MODEL, named);
        if (chosen != null && !chosen.equals(named)) {
            throw new IllegalArgumentException(
                    "There is a --param for the model (%s), but (%s) is to be trained."
                            .formatted(named, chosen));
        }
    }
}
