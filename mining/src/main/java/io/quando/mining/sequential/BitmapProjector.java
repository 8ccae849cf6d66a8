package io.quando.mining.sequential;

/// Finds the rules of an antecedent from the bitmaps of pairs.
final class BitmapProjector implements Projector<AntecedentBitmaps> {
    private final PairBitmaps bitmaps;
    private final SequentialRuleQuery query;
    private final ConsequentSearch consequents;

    BitmapProjector(PairBitmaps bitmaps, SequentialRuleQuery query, ConsequentSearch consequents) {
        this.bitmaps = bitmaps;
        this.query = query;
        this.consequents = consequents;
    }

    /// The projection of the empty antecedent, which every item may extend.
    static AntecedentBitmaps root(PairBitmaps bitmaps, FrequentRanks ranks) {
        AntecedentBitmaps root = new AntecedentBitmaps(bitmaps.all());
        root.followers.clear(bitmaps.words());
        for (int rank = 0; rank < ranks.count(); rank++) {
            int support = ranks.support(rank);
            root.extensions().add(rank, false, support, support);
            int offset = root.followers.nextOffset();
            System.arraycopy(root.holders, 0, root.followers.bits, offset, bitmaps.words());
            root.followers.add(rank, support);
        }
        return root;
    }

    @Override
    public AntecedentBitmaps empty() {
        return new AntecedentBitmaps(new long[bitmaps.words()]);
    }

    @Override
    public void project(
            AntecedentBitmaps from, int extension, Prefix antecedent, AntecedentBitmaps into) {
        int added = antecedent.code(antecedent.length() - 1);
        into.extensions().clear();
        follow(from.followers, added, into.followers);
        if (into.followers.count > 0) {
            into.support = bitmaps.retainItem(from.holders, 0, added, into.holders, 0);
            consequents.run(antecedent, into.support, into.followers);
            if (antecedent.length() < query.maxAntecedent()) {
                offer(from.extensions(), extension + 1, into);
            }
        }
    }

    private void follow(ConsequentLevel from, int added, ConsequentLevel into) {
        into.clear(bitmaps.words());
        for (int i = 0; i < from.count; i++) {
            int item = from.items[i];
            if (bitmaps.isFrequent(added, item)) {
                int offset = into.nextOffset();
                int support =
                        bitmaps.retainPair(
                                from.bits, from.offset(i), added, item, into.bits, offset);
                if (support >= query.minSupport()) {
                    into.add(item, support);
                }
            }
        }
    }

    /// Passes on the later extensions that share a follower.
    private void offer(Extensions from, int begin, AntecedentBitmaps into) {
        for (int i = begin; i < from.count(); i++) {
            if (sharesFollower(from.code(i), into.followers)) {
                into.extensions().add(from.code(i), true, from.support(i), into.support);
            }
        }
    }

    private boolean sharesFollower(int item, ConsequentLevel followers) {
        for (int i = 0; i < followers.count; i++) {
            if (bitmaps.isFrequent(item, followers.items[i])) {
                return true;
            }
        }
        return false;
    }
}
