package io.quando.domain.mining.sequential;

/// Which cells may hold what goes with the window of an antecedent.
final class RuleRegions {
    private final TimedSequences timed;
    private final RuleWindow limit;

    RuleRegions(TimedSequences timed, RuleWindow limit) {
        this.timed = timed;
        this.limit = limit;
    }

    /// The first cell behind the window.
    int consequentBegin(int last) {
        return timed.cells[last + 1];
    }

    /// The first cell that is too far behind the window's first element, or of another sequence.
    int consequentEnd(int first, int last) {
        int end = timed.sequenceEnds[first];
        if (limit.isNone()) {
            return timed.cells[end];
        }
        int element = last + 1;
        while (element < end && isWithin(first, element, limit.elements() - 1)) {
            element++;
        }
        return timed.cells[element];
    }

    /// The first cell that may hold another item of the antecedent.
    int antecedentBegin(int last) {
        int element = last;
        int end = timed.sequenceEnds[last];
        while (element > 0
                && timed.sequenceEnds[element - 1] == end
                && isWithin(element - 1, last, limit.elements() - 2)) {
            element--;
        }
        return timed.cells[element];
    }

    /// Whether two elements are within the limit, and no more than some places apart.
    private boolean isWithin(int first, int last, int places) {
        return timed.places[last] - timed.places[first] <= places
                && timed.times[last] - timed.times[first] <= limit.span();
    }
}
