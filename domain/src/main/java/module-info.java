/// The language and the mathematics of Quando. It needs the JDK and the mining engines alone, so
/// that a stray dependency is a compile error.
module io.quando.domain {
    requires static org.jspecify;
    requires transitive io.quando.mining;

    exports io.quando.domain.baseline;
    exports io.quando.domain.basket;
    exports io.quando.domain.behaviour;
    exports io.quando.domain.catalogue;
    exports io.quando.domain.cleaning;
    exports io.quando.domain.encode;
    exports io.quando.domain.evaluate;
    exports io.quando.domain.learn;
    exports io.quando.domain.privacy;
    exports io.quando.domain.recommend;
    exports io.quando.domain.rule;
    exports io.quando.domain.score;
    exports io.quando.domain.sequence;
    exports io.quando.domain.statistics;
    exports io.quando.domain.tenant;
    exports io.quando.domain.text;
    exports io.quando.domain.time;
    exports io.quando.domain.work;
}
