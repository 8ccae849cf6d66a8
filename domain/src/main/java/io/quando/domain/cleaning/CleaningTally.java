package io.quando.domain.cleaning;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts outcomes row by row and makes the [CleaningReport] of them.
public final class CleaningTally {
    private static final int MAX_EXAMPLES = 20;

    private final FindingCounts counts = new FindingCounts();
    private final Set<UserId> users = new HashSet<>();
    private final Set<ItemId> items = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();
    private final FingerprintCounts moments = new FingerprintCounts();
    private @Nullable Instant first;
    private @Nullable Instant last;
    private long read;
    private long kept;
    private long tied;

    public void add(CleaningOutcome outcome) {
        read++;
        outcome.findings().forEach(finding -> counts.add(outcome.row(), finding));
        switch (outcome) {
            case CleaningOutcome.Kept one -> addKept(one.interaction());
            case CleaningOutcome.Rejected one -> counts.reject(one.reason());
        }
    }

    /// The items among the kept.
    public Set<ItemId> items() {
        return Collections.unmodifiableSet(items);
    }

    public CleaningReport report(SourceProfile profile) {
        List<AmbiguousTitle> ambiguous = ambiguousTitles(profile);
        return new CleaningReport(
                read,
                kept,
                counts.summaries(),
                first,
                last,
                users.size(),
                items.size(),
                sessions.size(),
                profile.quantities(),
                profile.prices(),
                ambiguous.size(),
                ambiguous.stream().limit(MAX_EXAMPLES).toList(),
                tied,
                List.of(),
                List.of());
    }

    private void addKept(Interaction interaction) {
        kept++;
        addIfKnown(users, interaction.user());
        addIfKnown(items, interaction.item());
        addIfKnown(sessions, interaction.session());
        Instant time = interaction.time();
        first = first == null || time.isBefore(first) ? time : first;
        last = last == null || time.isAfter(last) ? time : last;
        countTie(interaction);
    }

    private void countTie(Interaction interaction) {
        UUID actor = actor(interaction);
        if (actor == null) {
            return;
        }
        int before = moments.add(actor, interaction.time());
        tied += before == 0 ? 0 : before == 1 ? 2 : 1;
    }

    private static @Nullable UUID actor(Interaction interaction) {
        UserId user = interaction.user();
        String session = interaction.session();
        if (user != null) {
            return user.value();
        }
        return session == null
                ? null
                : UUID.nameUUIDFromBytes(session.getBytes(StandardCharsets.UTF_8));
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
