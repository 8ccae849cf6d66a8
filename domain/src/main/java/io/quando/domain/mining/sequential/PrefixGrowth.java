package io.quando.domain.mining.sequential;

import java.util.ArrayList;
import java.util.List;

/// One depth-first search. It keeps suffixes per depth and uses them again for every sibling, so
/// that the search allocates next to nothing.
final class PrefixGrowth {
    private final SequentialQuery query;
    private final PatternBlock patterns;
    private final List<Suffixes> levels = new ArrayList<>();
    private final ExtensionCounter counter;
    private final SuffixProjection projection;
    private final Prefix prefix = new Prefix();

    PrefixGrowth(int items, SequentialQuery query, PatternBlock patterns) {
        this.query = query;
        this.patterns = patterns;
        counter = new ExtensionCounter(items, query.minSupport());
        projection = new SuffixProjection(items);
    }

    void grow(Suffixes suffixes) {
        for (int extension = 0; extension < suffixes.extensions.count(); extension++) {
            grow(suffixes, extension);
        }
    }

    private void grow(Suffixes suffixes, int extension) {
        Extensions extensions = suffixes.extensions;
        prefix.push(extensions.code(extension), extensions.joins(extension));
        patterns.add(prefix, extensions.support(extension));
        if (prefix.length() < query.maxLength()) {
            counter.count(suffixes, extension, prefix);
            Suffixes longer = level(prefix.length());
            counter.move(suffixes, longer.extensions);
            if (longer.extensions.count() > 0) {
                projection.project(suffixes, extension, prefix, counter.cells(), longer);
                grow(longer);
            }
        }
        prefix.pop();
    }

    private Suffixes level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Suffixes());
        }
        return levels.get(depth);
    }
}
