package io.quando.domain.cleaning;

import io.quando.domain.behaviour.Interaction;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what is noticed about one row.
final class Findings {
    private final long row;
    private final Map<FindingKind, String> evidence = new EnumMap<>(FindingKind.class);
    private final Set<FindingKind> rejecting = EnumSet.noneOf(FindingKind.class);

    Findings(long row) {
        this.row = row;
    }

    /// The row may stay.
    void note(FindingKind kind, String shown) {
        evidence.putIfAbsent(kind, shown);
    }

    /// The row has to go.
    void reject(FindingKind kind, String shown) {
        note(kind, shown);
        rejecting.add(kind);
    }

    /// What the source noticed; a malformed row has to go.
    void take(@Nullable Finding noticed) {
        if (noticed == null) {
            return;
        }
        if (noticed.kind() == FindingKind.MALFORMED_ROW) {
            reject(noticed.kind(), noticed.evidence());
        } else {
            note(noticed.kind(), noticed.evidence());
        }
    }

    boolean rejecting() {
        return !rejecting.isEmpty();
    }

    CleaningOutcome.Rejected rejected() {
        return new CleaningOutcome.Rejected(row, rejecting.iterator().next(), list());
    }

    CleaningOutcome.Kept kept(Interaction interaction) {
        return new CleaningOutcome.Kept(row, interaction, list());
    }

    private List<Finding> list() {
        return evidence.entrySet().stream()
                .map(entry -> new Finding(entry.getKey(), entry.getValue()))
                .toList();
    }
}
