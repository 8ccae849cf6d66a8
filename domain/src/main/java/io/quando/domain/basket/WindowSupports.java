package io.quando.domain.basket;

import io.quando.domain.statistics.ContextCounts;
import io.quando.domain.statistics.TimeContext;
import java.time.LocalDate;
import java.util.List;

/// The supports of a rule in a window: bucket by bucket, in all, and by time context. The total is
/// the sum of the buckets, and of the contexts.
///
/// @param buckets in the order of time; those without any basket are left out
/// @param contexts those without any basket are left out
public record WindowSupports(
        List<Bucket> buckets, ContingencyCounts total, List<InContext> contexts) {
    public WindowSupports {
        buckets = List.copyOf(buckets);
        contexts = List.copyOf(contexts);
    }

    /// A part of the window.
    ///
    /// @param from its first day
    /// @param until the day behind its last
    public record Bucket(LocalDate from, LocalDate until, ContingencyCounts counts) {}

    /// The baskets that began in a time context.
    ///
    /// @param lift how many times likelier C is with A there than with A in general, 0 or more; 1
    ///   where A or C is unknown. The confidence in the context is shrunk towards the one overall
    ///   as in [ContextCounts].
    public record InContext(TimeContext context, ContingencyCounts counts, double lift) {
        static InContext of(
                TimeContext context, ContingencyCounts counts, ContingencyCounts total) {
            return new InContext(
                    context,
                    counts,
                    lift(counts.both(), counts.antecedent(), total.both(), total.antecedent()));
        }

        static double lift(long both, long antecedent, long bothInAll, long antecedentInAll) {
            if (bothInAll == 0) {
                return 1;
            }
            double confidence = (double) bothInAll / antecedentInAll;
            return ContextCounts.shrunk(both, antecedent, confidence) / confidence;
        }
    }
}
