package io.quando.bootstrap.cli;

import static io.quando.domain.cleaning.FindingKind.DOUBTFUL_QUOTE;
import static io.quando.domain.cleaning.FindingKind.INVALID_NUMBER;
import static io.quando.domain.cleaning.FindingKind.INVALID_PLACE;

import io.quando.adapter.file.EmbeddingFiles;
import io.quando.application.dataset.Dataset;
import io.quando.application.dataset.ReadDataset;
import io.quando.application.dataset.ReadDatasetService;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.sequence.ItemEmbeddings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The input files of an evaluation.
final class EvaluateInput {
    @Mixin DataFileOptions data = new DataFileOptions();

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "Sessions in a file of their own, for the test of next-item.")
    @Nullable Path test;

    @Option(
            names = "--items",
            paramLabel = "FILE",
            description = "A catalogue with titles and categories of the items.")
    @Nullable Path items;

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            description = {
                "Vectors of items from another model: an id and its numbers a line, or word2vec's",
                "text format. Encoders use them if set so, e.g. --param sasrec.vectors=input."
            })
    @Nullable Path vectors;

    /// The vectors of the file; none without a file.
    ///
    /// @param itemNames names of the items, by code
    ItemEmbeddings vectors(List<String> itemNames, Output output) {
        if (vectors == null) {
            return ItemEmbeddings.none(itemNames.size());
        }
        ItemEmbeddings read = EmbeddingFiles.read(required(vectors), itemNames);
        output.text(
                "%,d of %,d items have a vector of %,d numbers; %,d vectors of other items are ignored.",
                read.known(), read.items(), read.width(), read.passedOver());
        return read;
    }

    /// @param zone time zone of times without an offset
    Dataset read(Path file, ZoneId zone, Output output) {
        ReadDataset.Command command =
                new ReadDataset.Command(
                        data.table(required(file), zone, TimeBounds.USUAL),
                        test == null ? null : data.table(required(test), zone, TimeBounds.USUAL),
                        items == null ? null : data.items(required(items), zone, TimeBounds.USUAL),
                        ConsoleProgress.onError());
        SourceRemarks.print(command.events(), output);
        Dataset dataset = new ReadDatasetService().read(command);
        print(dataset.cleaning(), output);
        return dataset;
    }

    private static void print(@Nullable CleaningReport report, Output output) {
        if (report == null) {
            return;
        }
        if (isTelling(report)) {
            output.text("%,d rows read, %,d kept:", report.read(), report.kept());
            CleaningText.printFindings(report, output);
        }
        CleaningText.printReading(report, output);
    }

    private static boolean isTelling(CleaningReport report) {
        return report.rejected() > 0
                || Stream.of(DOUBTFUL_QUOTE, INVALID_NUMBER, INVALID_PLACE)
                        .anyMatch(kind -> report.of(kind).rows() > 0);
    }

    private static Path required(Path file) {
        FileImport.requireFile(file);
        return file;
    }
}
