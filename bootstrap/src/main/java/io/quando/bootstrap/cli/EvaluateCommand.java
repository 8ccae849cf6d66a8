package io.quando.bootstrap.cli;

import io.quando.adapter.algebra.Algebra;
import io.quando.adapter.file.evaluation.EvaluationJson;
import io.quando.adapter.file.evaluation.EvaluationReport;
import io.quando.application.dataset.Dataset;
import io.quando.application.evaluate.EvaluateModels;
import io.quando.application.evaluate.EvaluateModelsService;
import io.quando.application.evaluate.Evaluation;
import io.quando.application.evaluate.ModelSpec;
import io.quando.application.evaluate.live.Journal;
import io.quando.application.evaluate.live.LiveSources;
import io.quando.application.evaluate.live.ReadLoggedBehaviour.LoggedBehaviour;
import io.quando.application.evaluate.live.SequenceJournal;
import io.quando.application.progress.Progress;
import io.quando.bootstrap.cli.EvaluateOptions.ProtocolName;
import io.quando.bootstrap.wiring.Encoders;
import io.quando.bootstrap.wiring.UseCases;
import io.quando.bootstrap.wiring.WorkerPool;
import io.quando.domain.baseline.Baselines;
import io.quando.domain.baseline.ItemVectors;
import io.quando.domain.encode.EncoderModels;
import io.quando.domain.evaluate.ItemSimilarity;
import io.quando.domain.evaluate.Split;
import io.quando.domain.score.Learner;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.tenant.TenantId;
import io.quando.domain.work.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quando evaluate`: on a file, without server and database, or on the stored log.
@Command(
        name = "evaluate",
        description = {
            "Measures models on events that they have not seen: in a file, or in the stored log.",
            "All items are ranked, and ties count against the model."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final List<String> STORED =
            List.of(
                    "popularity",
                    "rules",
                    "live-cooccurrence",
                    "live-repeat",
                    "live-popularity",
                    "blend");

    @Mixin StoreOptions store;
    @Mixin EvaluateInput input;
    @Mixin EvaluateOptions options;
    @Mixin EvaluationRows rows;
    @Mixin Output output;

    private final Progress progress = ConsoleProgress.onError();
    private Workers workers = Workers.single();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file, plain or packed; without one, the store of --data.")
    @Nullable Path file;

    @Option(names = "--list-models", description = "Show all models and their hyperparameters.")
    boolean listModels;

    @Override
    public Integer call() throws Exception {
        options.plan(false);
        options.parameters();
        try (WorkerPool pool = WorkerPool.of(options.threads)) {
            workers = pool.workers();
            return evaluate();
        }
    }

    private int evaluate() throws Exception {
        ModelMenu menu = menu(() -> origin -> List.of());
        if (listModels) {
            menu.print(output);
            return 0;
        }
        requireSense(menu);
        return file == null ? Boot.reading(store, this::evaluateStored) : evaluate(file);
    }

    /// Checks the options before anything is read.
    private void requireSense(ModelMenu menu) {
        options.protocol();
        options.target();
        menu.floor(options.floor, options.parameters());
        menu.specs(options.distinctModels(), ProtocolName.NEXT_ITEM, options.parameters());
        if (options.report != null) {
            new EvaluationReport(options.report).prepare();
        }
        rows.open(output);
    }

    private int evaluate(Path from) {
        Dataset data = input.read(from, store.zone, output);
        return evaluate(
                String.valueOf(from.getFileName()),
                data.texts(),
                new SplitChoice(
                        data.sequences(), data.firstTest(), data.lastTargets(), data.strangers()),
                menu(() -> new SequenceJournal(data.sequences())),
                options.distinctModels());
    }

    private int evaluateStored(UseCases useCases) {
        LoggedBehaviour logged = useCases.loggedBehaviour().read(TenantId.DEFAULT, progress);
        Sequences sequences = logged.sequences();
        return evaluate(
                "stored events",
                logged.texts(),
                new SplitChoice(sequences, sequences.users(), false, false),
                menu(logged::journal),
                options.models.isEmpty() ? STORED : options.distinctModels());
    }

    private int evaluate(
            String name, ItemTexts texts, SplitChoice choice, ModelMenu menu, List<String> models) {
        Map<String, Map<String, String>> given = options.parameters();
        ModelSpec floor = menu.floor(options.floor, given);
        Split split = choice.split(options);
        ProtocolName protocol = choice.protocol(split, options);
        List<ModelSpec> specs = menu.specs(models, protocol, given);
        ModelMenu.requireUsed(given, specs, floor);
        ItemEmbeddings vectors = input.vectors(choice.sequences().itemNames(), output);
        if (vectors.known() > 0 && !ModelMenu.useVectors(specs)) {
            output.note(
                    "No model uses the --vectors. Set their use for an encoder, e.g. --param sasrec.vectors=input.");
        }
        try (menu) {
            return show(
                    measured(
                            new EvaluateModels.Command(
                                    data(name, choice.sequences(), texts, vectors, split),
                                    specs,
                                    floor,
                                    options.plan(drops(protocol)),
                                    progress)));
        }
    }

    private static EvaluateModels.Data data(
            String name,
            Sequences sequences,
            ItemTexts texts,
            ItemEmbeddings vectors,
            Split split) {
        ItemSimilarity similarity = texts.known() == 0 ? null : ItemVectors.of(texts)::cosine;
        return new EvaluateModels.Data(name, sequences, texts, vectors, similarity, split);
    }

    private Evaluation measured(EvaluateModels.Command command) {
        return new EvaluateModelsService(workers, System::nanoTime, rows.open(output))
                .evaluate(command);
    }

    /// True if seen items are dropped by default. In the next basket or the next click, people may
    /// well come back to them.
    private static boolean drops(ProtocolName protocol) {
        return protocol == ProtocolName.LEAVE_ONE_OUT || protocol == ProtocolName.TEMPORAL;
    }

    /// @return 1 if a requested model could not be learnt
    private int show(Evaluation evaluation) {
        new EvaluationTable(output).print(evaluation);
        if (options.report != null) {
            for (Path written : new EvaluationReport(options.report).write(evaluation)) {
                output.text("Written: %s", written);
            }
        }
        evaluation
                .unlearnt()
                .forEach((model, why) ->
                        output.note("quando: %s is missing: %s".formatted(model, why)));
        output.result(EvaluationJson.of(evaluation));
        return evaluation.unlearnt().isEmpty() ? 0 : 1;
    }

    private ModelMenu menu(Supplier<Journal> journal) {
        List<Learner> baselines = Baselines.all(Algebra.inversion(), workers);
        List<Learner> live = LiveSources.learners(journal, store.zone);
        Learner rules = live.getFirst();
        return new ModelMenu(
                Stream.concat(baselines.stream(), live.stream()).toList(),
                new EncoderModels(
                        Encoders.trainers(),
                        Baselines.cooccurrence(workers),
                        rules,
                        status ->
                                progress.say(
                                        status.stage(), TrainingFigures.words(status.figures()))));
    }
}
