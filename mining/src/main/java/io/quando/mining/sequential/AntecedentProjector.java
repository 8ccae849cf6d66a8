package io.quando.mining.sequential;

/// Finds the rules of an antecedent, and the items that may extend it: those that occur close to it
/// often enough.
final class AntecedentProjector implements Projector<AntecedentWindows> {
    private final TimedSequences timed;
    private final SequentialRuleQuery query;
    private final WindowGrowth growth;
    private final RuleRegions regions;
    private final ConsequentSearch consequents;
    private final SequenceTally tally;

    AntecedentProjector(
            TimedSequences timed,
            int items,
            SequentialRuleQuery query,
            WindowGrowth growth,
            RuleRegions regions,
            ConsequentSearch consequents) {
        this.timed = timed;
        this.query = query;
        this.growth = growth;
        this.regions = regions;
        this.consequents = consequents;
        tally = new SequenceTally(items);
    }

    @Override
    public AntecedentWindows empty() {
        return new AntecedentWindows();
    }

    @Override
    public void project(
            AntecedentWindows from, int extension, Prefix antecedent, AntecedentWindows into) {
        int added = antecedent.code(antecedent.length() - 1);
        if (antecedent.length() == 1) {
            growth.begin(added, into);
        } else {
            growth.grow(from, added, into);
        }
        into.extensions().clear();
        countConsequents(antecedent, into);
        if (tally.itemCount() > 0) {
            consequents.run(antecedent, into, tally);
            if (antecedent.length() < query.maxAntecedent()) {
                countCompanions(antecedent, into);
                offer(added, into);
            }
        }
        tally.clear();
    }

    private void countConsequents(Prefix antecedent, AntecedentWindows windows) {
        for (int sequence = 0; sequence < windows.support(); sequence++) {
            tally.nextSequence();
            for (int window = windows.begin(sequence); window < windows.end(sequence); window++) {
                int last = windows.last(window);
                int end = regions.consequentEnd(windows.first(window), last);
                tally.add(timed.codes, regions.consequentBegin(last), end);
            }
        }
        tally.retain(antecedent, query.minSupport());
    }

    private void countCompanions(Prefix antecedent, AntecedentWindows windows) {
        tally.clear();
        for (int sequence = 0; sequence < windows.support(); sequence++) {
            tally.nextSequence();
            for (int window = windows.begin(sequence); window < windows.end(sequence); window++) {
                int last = windows.last(window);
                int end = regions.consequentEnd(windows.first(window), last);
                tally.add(timed.codes, regions.antecedentBegin(last), end);
            }
        }
        tally.retain(antecedent, query.minSupport());
    }

    /// Adds items in ascending order only, so that every antecedent is met once.
    private void offer(int added, AntecedentWindows into) {
        for (int i = 0; i < tally.itemCount(); i++) {
            int code = tally.item(i);
            if (code > added) {
                into.extensions().add(code, true, tally.count(code), tally.count(code));
            }
        }
    }
}
