package io.quando.domain.evaluate;

import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Decides whether a new model may replace the live one, by a figure of which more is better, such
/// as `ndcg@10`.
///
/// A candidate is promoted if it is both
/// - *better than the floor*, a baseline that needs no training: the 95 % interval of the paired
///   difference lies above 0. A model that may be no better is not worth its cost.
/// - *not worse than the live model*: the lower bound of that interval is at least −margin × the
///   live model's mean. This shows, with 97.5 % confidence, that at most the margin is lost.
///
/// Without a margin, a candidate as good as the live model would be refused 39 times of 40, and the
/// live model would grow old. The opposite rule, "refused if significantly worse", would promote
/// worse candidates the fewer questions there are. If the test cannot tell, the candidate is
/// refused and the live model stays.
///
/// Losses within the margin could add up over many promotions; the floor bounds them.
///
/// **Source** Walker & Nowacki, Understanding Equivalence and Noninferiority Testing, J Gen Intern
/// Med 26, 2011
///
/// @param bootstrap compares the models
/// @param margin accepted loss, as a share of the live model's mean, 0 to 1
public record PromotionRule(PairedBootstrap bootstrap, double margin) {
    /// The usual margin. Of an NDCG of 0.16 it is 0.008, which a paired comparison of some thousand
    /// users can tell.
    public static final double MARGIN = 0.05;

    /// The fewest users: with fewer, the interval of a bootstrap is too narrow to be trusted.
    public static final int LEAST_USERS = 20;

    public PromotionRule {
        if (!(margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException(
                    "The margin (%s) must be between 0 and 1. Maybe you meant %s %% = %s?"
                            .formatted(margin, margin, margin / 100));
        }
    }

    /// A rule with the usual margin.
    public PromotionRule(PairedBootstrap bootstrap) {
        this(bootstrap, MARGIN);
    }

    /// Decides on a candidate.
    ///
    /// **Errors** [IllegalArgumentException] if the samples are not of the same questions
    ///
    /// @param live null if no model is live
    public Verdict decide(Sample candidate, @Nullable Sample live, Sample floor) {
        if (candidate.askedUsers() < LEAST_USERS) {
            return new Verdict(
                    false,
                    "Refused: %d users were asked, and it takes %d to tell. Evaluate on more users."
                            .formatted(candidate.askedUsers(), LEAST_USERS),
                    null,
                    null);
        }
        Comparison overFloor = bootstrap.compare(candidate, floor);
        Comparison overLive = live == null ? null : bootstrap.compare(candidate, live);
        if (!(overFloor.lower() > 0)) {
            return new Verdict(false, notAboveFloor(overFloor), overFloor, overLive);
        }
        if (live == null || overLive == null) {
            return new Verdict(true, first(overFloor), overFloor, null);
        }
        double accepted = margin * Math.abs(live.estimate().mean());
        boolean kept = overLive.lower() >= -accepted;
        return new Verdict(kept, besideLive(overLive, accepted), overFloor, overLive);
    }

    private static String notAboveFloor(Comparison overFloor) {
        return "Refused: it is not shown to be better than the floor, %s."
                .formatted(words(overFloor));
    }

    private static String first(Comparison overFloor) {
        return "Promoted: it is better than the floor, %s, and there is no live model to compare with."
                .formatted(words(overFloor));
    }

    private static String besideLive(Comparison overLive, double accepted) {
        String verdict;
        if (overLive.lower() > 0) {
            verdict = "Promoted: it is better than the live model";
        } else if (overLive.lower() >= -accepted) {
            verdict = "Promoted: it is better than the floor and not worse than the live model";
        } else if (overLive.upper() < 0) {
            verdict = "Refused: it is worse than the live model";
        } else {
            verdict = "Refused: it may be worse than the live model";
        }
        return String.format(
                Locale.ROOT,
                "%s, %s, where a loss of %.4f is accepted.",
                verdict,
                words(overLive),
                accepted);
    }

    private static String words(Comparison comparison) {
        return String.format(
                Locale.ROOT,
                "by %+.4f (95 %% between %+.4f and %+.4f)",
                comparison.difference(),
                comparison.lower(),
                comparison.upper());
    }
}
