package io.quando.domain.cleaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts findings by kind and remembers the first rows that showed them.
final class FindingCounts {
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

    void add(long row, Finding finding) {
        count(finding.kind(), finding.evidence()).add(row);
    }

    /// A row had to go for this reason, which was added before.
    void reject(FindingKind reason) {
        count(reason, "").rejected++;
    }

    Map<FindingKind, FindingSummary> summaries() {
        Map<FindingKind, FindingSummary> summaries = new EnumMap<>(FindingKind.class);
        counts.forEach((kind, count) -> summaries.put(kind, count.summary()));
        return summaries;
    }

    private Count count(FindingKind kind, String example) {
        return counts.computeIfAbsent(kind, k -> new Count(example));
    }
}
