package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.AssociationRule;
import io.quando.domain.mining.RuleCounts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Words evidence in one English sentence that says nothing beyond it.
public final class ReasonWriter {
    private final Function<ItemId, String> titles;
    private final Instant now;

    /// @param titles what people call an item
    /// @param now the moment from which "days ago" counts
    public ReasonWriter(Function<ItemId, String> titles, Instant now) {
        this.titles = titles;
        this.now = now;
    }

    public Reason write(Blended.Part part) {
        Candidate candidate = part.candidate();
        return new Reason(
                candidate.kind(),
                sentence(candidate.evidence()),
                part.share(),
                candidate.evidence());
    }

    /// The reason of an item that only fills the slate.
    public Reason listed() {
        return new Reason(
                ReasonKind.POPULARITY, sentence(new Evidence.Listed()), 1, new Evidence.Listed());
    }

    private String sentence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Rules rules -> rule(rules.rules().getFirst());
            case Evidence.Followed followed ->
                    "Often chosen soon after %s."
                            .formatted(
                                    followed.sources().stream()
                                            .map(s -> titles.apply(s.item()))
                                            .collect(Collectors.joining(", ")));
            case Evidence.Purchases purchases -> purchases(purchases);
            case Evidence.Popular popular ->
                    english(
                            "Number %d of what is chosen on a %s.",
                            popular.rank(), popular.context());
            case Evidence.Listed listed -> "In the catalogue; nothing is known about it yet.";
        };
    }

    private String rule(AssociationRule rule) {
        RuleCounts counts = rule.counts();
        return english(
                "%.0f %% of the %d baskets with %s hold it too, %.1f times the usual.",
                100 * counts.confidence(),
                counts.antecedent(),
                rule.antecedent().stream().map(titles).collect(Collectors.joining(" + ")),
                counts.lift());
    }

    private String purchases(Evidence.Purchases purchases) {
        long cycle = Math.max(1, Math.round(purchases.cycle().toHours() / 24.0));
        long since = ChronoUnit.DAYS.between(purchases.last(), now);
        return english(
                "Bought %d times, about every %s; the last time %s ago.",
                purchases.events().size(),
                cycle == 1 ? "day" : english("%d days", cycle),
                since == 1 ? "1 day" : english("%d days", since));
    }

    /// Digits and decimal point are those of English, whatever the machine's language.
    private static String english(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
