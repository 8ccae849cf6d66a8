package io.quando.mining.sequential;

/// The ranges of cells that may hold the consequents of an antecedent's window, or another item of
/// the antecedent.
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

    /// The first cell beyond the reach of the window's first element, or of the next sequence.
    int consequentEnd(int first, int last) {
        int end = timed.sequenceEnds[first];
        if (limit.isNone()) {
            return timed.cells[end];
        }
        int element = last + 1;
        while (element < end && isWithin(first, element)) {
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
                && isWithin(element - 1, last)) {
            element--;
        }
        return timed.cells[element];
    }

    /// True if one window may hold both elements.
    boolean isWithin(int first, int last) {
        return timed.places[last] - timed.places[first] <= limit.places()
                && timed.times[last] - timed.times[first] <= limit.span();
    }
}
