package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchTeam;
import io.quando.mining.search.SerialisedOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The depth-first search of one thread. It keeps one projection per depth and reuses it for every
/// sibling, so that it allocates next to nothing. An idle thread receives half of the remaining
/// siblings, together with the projection.
final class PrefixGrowth<P extends Projected> {
    private static final int WORTH_SHARING = 256;

    private final int maxLength;
    private final Projector<P> projector;
    private final SearchTeam<PrefixJob<P>> team;
    private final Findings findings;
    private final SerialisedOutput serialised;
    private final List<P> projections = new ArrayList<>();
    private Prefix prefix = new Prefix();

    PrefixGrowth(
            int maxLength,
            Projector<P> projector,
            SearchTeam<PrefixJob<P>> team,
            Findings findings,
            SerialisedOutput serialised) {
        this.maxLength = maxLength;
        this.projector = projector;
        this.team = team;
        this.findings = findings;
        this.serialised = serialised;
    }

    /// Searches behind all extensions of the empty prefix.
    ///
    /// @param bytesEach most memory of one thread; it bounds the number of threads
    /// @param workers gives each thread its own search
    static <P extends Projected> void search(
            P root,
            SearchBudget budget,
            long bytesEach,
            Function<SearchTeam<PrefixJob<P>>, PrefixGrowth<P>> workers) {
        SearchTeam<PrefixJob<P>> team =
                new SearchTeam<>(budget.executor(), threads(budget, bytesEach));
        team.run(
                new PrefixJob<>(new Prefix(), root, 0, root.extensions().count()),
                () -> workers.apply(team)::run);
    }

    private static int threads(SearchBudget budget, long bytesEach) {
        long affordable = Math.max(1, budget.bytes() / Math.max(1, bytesEach));
        return (int) Math.min(budget.threads(), affordable);
    }

    void run(PrefixJob<P> job) {
        prefix = job.prefix();
        findings.begin(prefix);
        growAll(job.projected(), job.begin(), job.end());
        findings.flush();
    }

    /// Grows the extensions; true if another thread received some of them.
    private boolean growAll(P projected, int begin, int end) {
        int left = end;
        for (int extension = begin; extension < left; extension++) {
            if (team.isHungry()) {
                left = share(projected, extension, left);
            }
            grow(projected, extension);
            if (prefix.length() == 0) {
                serialised.advance(1.0 / projected.extensions().count());
            }
        }
        return left < end;
    }

    private int share(P projected, int begin, int end) {
        int middle = (begin + end + 1) >>> 1;
        Extensions extensions = projected.extensions();
        if (middle == end || extensions.begin(end) - extensions.begin(middle) < WORTH_SHARING) {
            return end;
        }
        team.offer(new PrefixJob<>(prefix.copy(), projected, middle, end));
        return middle;
    }

    private void grow(P projected, int extension) {
        Extensions extensions = projected.extensions();
        prefix.push(extensions.code(extension), extensions.joins(extension));
        findings.add(prefix, extensions.support(extension));
        if (prefix.length() < maxLength) {
            growLonger(projected, extension);
        }
        prefix.pop();
    }

    private void growLonger(P projected, int extension) {
        int depth = prefix.length() - 1;
        while (depth >= projections.size()) {
            projections.add(projector.empty());
        }
        P longer = projections.get(depth);
        projector.project(projected, extension, prefix, longer);
        if (growAll(longer, 0, longer.extensions().count())) {
            projections.set(depth, projector.empty());
        }
    }
}
