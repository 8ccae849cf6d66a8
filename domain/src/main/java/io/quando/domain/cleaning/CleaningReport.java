package io.quando.domain.cleaning;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Accounts for every row of a source: rows read = rows kept + the sum of the rejected over all
/// findings. A row may show several findings, but is rejected under one alone.
///
/// @param read rows of the source, without the header
/// @param kept rows that became interactions
/// @param findings by kind, in the order of precedence; kinds that nothing showed are left out
/// @param first time of the earliest kept interaction, or null if there is none
/// @param last time of the latest, or null if there is none
/// @param users different known users among the kept
/// @param items different items among the kept
/// @param sessions different sessions among the kept
/// @param quantities of products, the positive ones of all rows, or null if there are none
/// @param prices of products, the positive ones of all rows, or null if there are none
/// @param ambiguousItems how many of the kept items have several descriptions
/// @param ambiguousTitles the most often described of them, up to 20
/// @param tied kept interactions that share their moment with another of the same user or session
/// @param types how the names of types were read, the most frequent first
/// @param remarks what people should know of how the source was read, in sentences
public record CleaningReport(
        long read,
        long kept,
        Map<FindingKind, FindingSummary> findings,
        @Nullable Instant first,
        @Nullable Instant last,
        long users,
        long items,
        long sessions,
        @Nullable NumberSummary quantities,
        @Nullable NumberSummary prices,
        long ambiguousItems,
        List<AmbiguousTitle> ambiguousTitles,
        long tied,
        List<TypeReading> types,
        List<String> remarks) {

    private static final FindingSummary NONE = new FindingSummary(0, 0, List.of(), "");

    public CleaningReport {
        Map<FindingKind, FindingSummary> ordered = new EnumMap<>(FindingKind.class);
        ordered.putAll(findings);
        findings = Collections.unmodifiableMap(ordered);
        ambiguousTitles = List.copyOf(ambiguousTitles);
        types = List.copyOf(types);
        remarks = List.copyOf(remarks);
        if (read != kept + rejected(findings)) {
            throw new IllegalArgumentException(
                    "The rows do not add up: %d read, %d kept, %d rejected."
                            .formatted(read, kept, rejected(findings)));
        }
    }

    public long rejected() {
        return rejected(findings);
    }

    /// What was noticed of a kind; zeros if nothing.
    public FindingSummary of(FindingKind kind) {
        return findings.getOrDefault(kind, NONE);
    }

    /// The same where the times of the events were made up.
    public CleaningReport withoutTimes() {
        return new CleaningReport(
                read,
                kept,
                findings,
                null,
                null,
                users,
                items,
                sessions,
                quantities,
                prices,
                ambiguousItems,
                ambiguousTitles,
                0,
                types,
                remarks);
    }

    /// The same with what is to be said of how the source was read.
    public CleaningReport noting(List<TypeReading> readings, List<String> sentences) {
        return new CleaningReport(
                read,
                kept,
                findings,
                first,
                last,
                users,
                items,
                sessions,
                quantities,
                prices,
                ambiguousItems,
                ambiguousTitles,
                tied,
                readings,
                sentences);
    }

    private static long rejected(Map<FindingKind, FindingSummary> findings) {
        return findings.values().stream().mapToLong(FindingSummary::rejected).sum();
    }
}
