package io.quando.domain.recommend;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.rule.AssociationRule;
import io.quando.mining.rule.RuleCounts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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

    public Reason write(RankedItem.Share part) {
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
                ReasonKind.CATALOGUE,
                sentence(new Evidence.CatalogueFallback()),
                1,
                new Evidence.CatalogueFallback());
    }

    private String sentence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Rules rules -> rule(rules.rules().getFirst());
            case Evidence.Cooccurrences followed -> followed(followed);
            case Evidence.Purchases purchases -> purchases(purchases);
            case Evidence.Popular popular -> popular(popular);
            case Evidence.CatalogueFallback listed -> "In the catalogue and available.";
        };
    }

    private String rule(AssociationRule rule) {
        RuleCounts counts = rule.counts();
        return english(
                "In %d of the %d baskets with %s, %s.",
                counts.both(),
                counts.antecedent(),
                titles(rule.antecedent(), "and"),
                timesAsOften(counts.lift()));
    }

    private static String timesAsOften(double lift) {
        String times = english("%.1f", lift);
        return times.equals("1.0")
                ? "slightly more often than usual"
                : english("%s times as often as usual", times);
    }

    private String followed(Evidence.Cooccurrences followed) {
        List<ItemId> before =
                followed.sources().stream().map(Evidence.Cooccurrences.Source::item).toList();
        return english("Chosen after %s.", titles(before, "or"));
    }

    private String purchases(Evidence.Purchases purchases) {
        long cycle = Math.max(1, Math.round(purchases.cycle().toHours() / 24.0));
        long since = ChronoUnit.DAYS.between(purchases.last(), now);
        return english(
                "Bought %s%d times, about every %s; last time %s.",
                purchases.all() ? "" : "at least ",
                purchases.events().size(),
                cycle == 1 ? "day" : english("%d days", cycle),
                since < 1 ? "today" : english("%s ago", since == 1 ? "1 day" : since + " days"));
    }

    private static String popular(Evidence.Popular popular) {
        return english(
                "%s popular%s.",
                popular.rank() == 1 ? "Most" : ordinal(popular.rank()) + " most",
                popular.context() == null ? "" : english(" on %ss", popular.context()));
    }

    private static String ordinal(int rank) {
        boolean teen = rank / 10 % 10 == 1;
        return english(
                "%d%s",
                rank,
                switch (teen ? 0 : rank % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                });
    }

    /// The titles as a list in words: `A, B and C`.
    private String titles(Collection<ItemId> items, String word) {
        List<String> all = items.stream().map(titles).toList();
        return all.size() == 1
                ? all.getFirst()
                : english(
                        "%s %s %s",
                        String.join(", ", all.subList(0, all.size() - 1)), word, all.getLast());
    }

    /// Digits and decimal point are those of English, whatever the machine's language.
    private static String english(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
