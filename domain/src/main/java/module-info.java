/// The language and the mathematics of Quando. It needs the JDK alone, so that a stray dependency
/// is a compile error.
module io.quando.domain {
    requires static org.jspecify;

    exports io.quando.domain.baseline;
    exports io.quando.domain.behaviour;
    exports io.quando.domain.catalogue;
    exports io.quando.domain.cleaning;
    exports io.quando.domain.encode;
    exports io.quando.domain.evaluate;
    exports io.quando.domain.learn;
    exports io.quando.domain.mining;
    exports io.quando.domain.mining.itemset;
    exports io.quando.domain.mining.periodic;
    exports io.quando.domain.mining.search;
    exports io.quando.domain.mining.sequential;
    exports io.quando.domain.mining.significance;
    exports io.quando.domain.mining.window;
    exports io.quando.domain.privacy;
    exports io.quando.domain.recommend;
    exports io.quando.domain.score;
    exports io.quando.domain.sequence;
    exports io.quando.domain.statistics;
    exports io.quando.domain.tenant;
    exports io.quando.domain.text;
    exports io.quando.domain.time;
    exports io.quando.domain.work;
}
