/// Engines that find patterns in transactions and sequences of numbered items. A library of its
/// own: it needs the JDK alone.
module io.quando.mining {
    requires static org.jspecify;

    exports io.quando.mining;
    exports io.quando.mining.itemset;
    exports io.quando.mining.periodic;
    exports io.quando.mining.rule;
    exports io.quando.mining.search;
    exports io.quando.mining.sequential;
    exports io.quando.mining.significance;
}
