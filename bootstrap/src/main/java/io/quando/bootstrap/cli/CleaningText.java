package io.quando.bootstrap.cli;

import io.quando.application.importing.ImportResult;
import io.quando.domain.cleaning.CleaningReport;
import io.quando.domain.cleaning.FindingKind;
import io.quando.domain.cleaning.FindingSummary;
import io.quando.domain.cleaning.TypeReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Shows what an import did and what cleaning found.
final class CleaningText implements ImportText {
    private static final int ROWS_IN_TEXT = 3;
    private static final int TITLES_IN_TEXT = 3;
    private static final int TYPES_IN_TEXT = 12;

    private final ImportResult result;
    private final CleaningReport report;

    CleaningText(ImportResult result) {
        this.result = result;
        this.report = result.report();
    }

    @Override
    public CleaningReport report() {
        return report;
    }

    @Override
    public void print(Output output) {
        output.text("Cleaning report");
        output.text("  %-18s %,9d", "read", report.read());
        output.text(
                "  %-18s %,9d  (%,d new, %,d stored before, %,d in conflict)",
                "kept", report.kept(), result.stored(), result.alreadyStored(), result.conflicts());
        printFindings(report, output);
        printReading(report, output);
        printExtent(output);
        if (report.ambiguousItems() > 0) {
            output.text(
                    "  %,d items have several descriptions; the most frequent of the priced rows became the title:",
                    report.ambiguousItems());
            report.ambiguousTitles().stream()
                    .limit(TITLES_IN_TEXT)
                    .forEach(t ->
                            output.text(
                                    "    %s %s (not: %s)",
                                    t.item(), t.chosen(), String.join(", ", first(t.others()))));
        }
    }

    private void printExtent(Output output) {
        if (report.read() == 0) {
            output.text("  There are no rows below the header.");
        } else if (report.kept() > 0) {
            output.text(
                    "  %,d users, %,d items, %,d sessions, %s to %s",
                    report.users(),
                    report.items(),
                    report.sessions(),
                    String.valueOf(report.first()),
                    String.valueOf(report.last()));
        }
        if (report.tied() > 0) {
            output.text(
                    "  %,d events share their moment with others of the same user or session; they stand in the order of their items, whatever that of the rows.",
                    report.tied());
        }
    }

    static void printFindings(CleaningReport report, Output output) {
        report.findings().forEach((kind, found) -> print(kind, found, output));
    }

    /// Shows how the file was read where that is not plain.
    static void printReading(CleaningReport report, Output output) {
        report.types().stream()
                .filter(CleaningText::isRenamed)
                .limit(TYPES_IN_TEXT)
                .forEach(type ->
                        output.text(
                                "  The type %s is read as %s (%,d rows).",
                                type.name(), meaning(type), type.rows()));
        report.types().stream()
                .filter(type -> type.type() != null && !type.type().isWellKnown())
                .limit(TYPES_IN_TEXT)
                .forEach(type ->
                        output.text(
                                "  The type %s is none of the well-known ones; its %,d rows count as interest, unless --map-type %s=… says otherwise.",
                                type.name(), type.rows(), type.name()));
        report.remarks().forEach(remark -> output.text("  %s", remark));
    }

    private static boolean isRenamed(TypeReading type) {
        return !type.name().equals(meaning(type));
    }

    private static String meaning(TypeReading type) {
        return type.type() == null ? "none" : type.type().name();
    }

    static Map<String, Object> findings(CleaningReport report) {
        Map<String, Object> findings = new LinkedHashMap<>();
        report.findings().forEach((kind, found) -> findings.put(name(kind), json(kind, found)));
        return findings;
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("read", report.read());
        json.put("kept", report.kept());
        json.put("stored", result.stored());
        json.put("alreadyStored", result.alreadyStored());
        json.put("conflicts", result.conflicts());
        json.put("users", report.users());
        json.put("items", report.items());
        json.put("sessions", report.sessions());
        json.put("findings", findings(report));
        json.put("tied", report.tied());
        json.put("ambiguousItems", report.ambiguousItems());
        json.put("types", types());
        json.put("remarks", report.remarks());
        return json;
    }

    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        report.types().forEach(type -> types.put(type.name(), meaning(type)));
        return types;
    }

    private static void print(FindingKind kind, FindingSummary found, Output output) {
        output.text("  %-18s %,9d  %s", name(kind).replace('-', ' '), found.rows(), kind.reason());
        output.text(
                "  %-18s %9s  rows %s%s%s",
                "",
                "",
                joined(found.firstRows()),
                found.rows() > ROWS_IN_TEXT ? " …" : "",
                found.example().isEmpty() ? "" : ", e.g. " + found.example());
    }

    private static Map<String, Object> json(FindingKind kind, FindingSummary found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", found.rows());
        json.put("rejected", found.rejected());
        json.put("reason", kind.reason());
        json.put("firstRows", found.firstRows());
        return json;
    }

    private static String joined(List<Long> rows) {
        return String.join(
                ", ", rows.stream().limit(ROWS_IN_TEXT).map(row -> Long.toString(row)).toList());
    }

    private static List<String> first(List<String> titles) {
        return titles.subList(0, Math.min(TITLES_IN_TEXT, titles.size()));
    }

    private static String name(FindingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
