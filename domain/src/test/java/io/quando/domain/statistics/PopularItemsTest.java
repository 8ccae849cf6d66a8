package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is kept up to date equals, after each change, what is ranked anew from all items.
class PopularItemsTest {
    /// The larger code is the better, so that no order of codes passes by chance.
    private static final IntBinaryOperator LARGER_FIRST = (a, b) -> Integer.compare(b, a);

    private static final int ITEMS = 5_000;

    /// How the items of events are distributed.
    private enum Shape {
        /// Some are chosen much more often than others.
        LONG_TAIL,

        /// All alike, so that most stand on a par.
        FLAT,

        /// Others at each time of the day.
        APART,

        /// Others as time goes on.
        DRIFTING;

        int item(Random random, TimeContext context, int step) {
            return switch (this) {
                case LONG_TAIL -> (int) (ITEMS * Math.pow(random.nextDouble(), 4));
                case FLAT -> random.nextInt(ITEMS);
                case APART -> context.index() + 8 * random.nextInt(ITEMS / 8);
                case DRIFTING -> (step / 5 + random.nextInt(1_500)) % ITEMS;
            };
        }
    }

    private final Random random = new Random(17);
    private final ContextCounts counts = new ContextCounts();
    private final PopularItems[] contexts = new PopularItems[TimeContext.COUNT];
    private final BitSet changed = new BitSet();
    private final int[][] counted = new int[TimeContext.COUNT][ITEMS];

    PopularItemsTest() {
        Arrays.setAll(contexts, c -> new PopularItems(counts, c, LARGER_FIRST));
    }

    @ParameterizedTest(name = "{0}: {1} events, then {2} pages of {3}")
    @CsvSource({
        "LONG_TAIL,0,300,1",
        "LONG_TAIL,30000,300,1",
        "LONG_TAIL,30000,60,50",
        "LONG_TAIL,1000,40,700",
        "FLAT,0,1500,1",
        "FLAT,5000,300,1",
        "FLAT,40000,60,50",
        "APART,20000,300,1",
        "APART,0,40,200",
        "DRIFTING,3000,400,3",
        "DRIFTING,20000,100,60"
    })
    void equalsARankingOfAllItems(Shape shape, int before, int pages, int page) {
        count(shape, before);
        publish();
        for (int i = 0; i < pages; i++) {
            count(shape, page);
            publish();
        }
    }

    /// A fifth of the steps take an event back.
    private void count(Shape shape, int steps) {
        for (int step = 0; step < steps; step++) {
            TimeContext context = TimeContext.at(Math.min(random.nextInt(8), random.nextInt(8)));
            int item = shape.item(random, context, step);
            boolean back = random.nextInt(5) == 0 && counted[context.index()][item] > 0;
            counts.count(item, context, back ? -1 : 1);
            counted[context.index()][item] += back ? -1 : 1;
            changed.set(item);
        }
    }

    private void publish() {
        int[] items = changed.stream().toArray();
        changed.clear();
        for (int c = 0; c < TimeContext.COUNT; c++) {
            Ranking ranking = contexts[c].rank(items);
            assertThat(TopCodesTest.codes(ranking)).isEqualTo(plain(c));
            for (int rank = 0; rank < ranking.size(); rank++) {
                double share = counts.share(ranking.code(rank), c);
                assertThat(Math.abs(ranking.weight(rank) - share)).isLessThan(1e-14);
            }
        }
    }

    private List<Integer> plain(int context) {
        return IntStream.range(0, counts.items())
                .filter(item -> counts.count(item) > 0)
                .boxed()
                .sorted((a, b) -> {
                    int byWeight =
                            Long.compare(counts.weight(b, context), counts.weight(a, context));
                    return byWeight != 0 ? byWeight : LARGER_FIRST.applyAsInt(a, b);
                })
                .limit(Popularity.PUBLISHED)
                .toList();
    }
}
