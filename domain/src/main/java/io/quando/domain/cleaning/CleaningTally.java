package io.quando.domain.cleaning;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts outcomes row by row and makes the [CleaningReport] of them.
public final class CleaningTally {
    private static final int MAX_EXAMPLES = 20;

    private static final class Count {
        private final List<Long> firstRows = new ArrayList<>();
        private final String example;
        private long rows;
        private long rejected;

        Count(String example) {
            this.example = example;
        }

        void add(long row) {
            rows++;
            if (firstRows.size() < FindingSummary.MAX_ROWS) {
                firstRows.add(row);
            }
        }

        FindingSummary summary() {
            return new FindingSummary(rows, rejected, firstRows, example);
        }
    }

    private final Map<FindingKind, Count> counts = new EnumMap<>(FindingKind.class);
    private final Set<UserId> users = new HashSet<>();
    private final Set<ItemId> items = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private @Nullable Instant first;
    private @Nullable Instant last;
    private long read;
    private long kept;

    public void add(CleaningOutcome outcome) {
        read++;
        for (Finding finding : outcome.findings()) {
            count(finding.kind(), finding.evidence()).add(outcome.row());
        }
        switch (outcome) {
            case CleaningOutcome.Kept one -> addKept(one.interaction());
            case CleaningOutcome.Rejected one -> count(one.reason(), "").rejected++;
        }
    }

    /// The items among the kept.
    public Set<ItemId> items() {
        return Collections.unmodifiableSet(items);
    }

    public CleaningReport report(SourceProfile profile) {
        Map<FindingKind, FindingSummary> findings = new EnumMap<>(FindingKind.class);
        counts.forEach((kind, count) -> findings.put(kind, count.summary()));
        List<AmbiguousTitle> ambiguous = ambiguousTitles(profile);
        return new CleaningReport(
                read,
                kept,
                findings,
                first,
                last,
                users.size(),
                items.size(),
                sessions.size(),
                profile.quantities(),
                profile.prices(),
                ambiguous.size(),
                ambiguous.stream().limit(MAX_EXAMPLES).toList());
    }

    private Count count(FindingKind kind, String example) {
        return counts.computeIfAbsent(kind, k -> new Count(example));
    }

    private void addKept(Interaction interaction) {
        kept++;
        addIfKnown(users, interaction.user());
        addIfKnown(items, interaction.item());
        addIfKnown(sessions, interaction.session());
        Instant time = interaction.time();
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
    }

    private static <T> void addIfKnown(Set<T> set, @Nullable T element) {
        if (element != null) {
            set.add(element);
        }
    }

    private List<AmbiguousTitle> ambiguousTitles(SourceProfile profile) {
        List<AmbiguousTitle> ambiguous = new ArrayList<>();
        for (ItemId item : items) {
            ItemProfile known = profile.item(item.value());
            if (known.title() != null && !known.otherTitles().isEmpty()) {
                ambiguous.add(new AmbiguousTitle(item.value(), known.title(), known.otherTitles()));
            }
        }
        ambiguous.sort(
                Comparator.<AmbiguousTitle>comparingInt(title -> -title.others().size())
                        .thenComparing(AmbiguousTitle::item));
        return ambiguous;
    }
}
