package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceDeliveryTest {
    private static final int[][] SMALL = {{0, 1, 2}, {1, 0}, {2, 0}, {3, 1}, {3}};

    /// Only 0 and 1, and 0 and 2, are together twice.
    @Test
    void anItemGetsWhatIsFrequentBeforeIt() {
        assertThat(delivered(SMALL, 4, false, 2))
                .containsExactly(
                        List.of(),
                        List.of(List.of(0), List.of(0)),
                        List.of(List.of(0), List.of(0)),
                        List.of());
    }

    @Test
    void anItemGetsWhatIsFrequentBesideItIfItGetsWholeRows() {
        assertThat(delivered(SMALL, 4, true, 2))
                .containsExactly(
                        List.of(List.of(1, 2), List.of(1), List.of(2)),
                        List.of(List.of(0), List.of(0)),
                        List.of(List.of(0), List.of(0)),
                        List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void everyItemGetsTheRowsThatHoldIt(int count) {
        Random random = new Random(count);
        for (boolean whole : new boolean[] {false, true}) {
            int[][] rows = random(random, count, 60, 8);
            assertThat(delivered(rows, 60, whole, 3)).isEqualTo(expected(rows, 60, whole, 3));
        }
    }

    /// There are more pairs of items than there are cells: nothing is left out.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void rareCompanionsAreHandedOutIfThereAreManyItems(int count) {
        int[][] rows = random(new Random(count), count, 400, 30);
        assertThat(delivered(rows, 400, false, 3)).isEqualTo(expected(rows, 400, false, 0));
    }

    @Test
    void aLargeTableIsHandedOutInSeveralBatches() {
        OccurrenceDelivery delivery =
                new OccurrenceDelivery(
                        table(random(new Random(1), 1021, 60, 40), 60),
                        60,
                        false,
                        1,
                        SearchBudget.single());
        assertThat(delivery.endOfBatch(0, 60)).isBetween(2, 59);
        assertThat(delivery.endOfBatch(0, 1)).isEqualTo(1);
    }

    private static List<List<List<Integer>>> delivered(
            int[][] rows, int items, boolean whole, int minSupport) {
        OccurrenceDelivery delivery =
                new OccurrenceDelivery(
                        table(rows, items), items, whole, minSupport, SearchBudgets.of(3));
        SparseRows lists = new SparseRows();
        List<List<List<Integer>>> delivered = new ArrayList<>();
        for (int from = 0; from < items; ) {
            int to = delivery.endOfBatch(from, items);
            delivery.deliver(lists, from, to);
            for (int item = from; item < to; item++) {
                delivered.add(list(lists, item));
            }
            from = to;
        }
        return delivered;
    }

    private static SparseRows table(int[][] rows, int items) {
        SparseRows table = new SparseRows();
        table.reset(items, 0);
        for (int[] row : rows) {
            for (int item : row) {
                table.add(item);
            }
            table.closeSorted();
        }
        return table;
    }

    private static List<List<Integer>> list(SparseRows lists, int item) {
        return IntStream.range(lists.firstOccurrence(item), lists.endOfOccurrences(item))
                .map(lists::row)
                .mapToObj(
                        row -> IntStream.range(row, lists.end(row)).mapToObj(lists::cell).toList())
                .toList();
    }

    private static List<List<List<Integer>>> expected(
            int[][] rows, int items, boolean whole, int minSupport) {
        int[][] together = together(rows, items);
        return IntStream.range(0, items)
                .mapToObj(item ->
                        Arrays.stream(rows)
                                .filter(row -> holds(row, item))
                                .map(row -> beside(row, item, whole, together, minSupport))
                                .filter(row -> !row.isEmpty())
                                .toList())
                .toList();
    }

    private static List<Integer> beside(
            int[] row, int item, boolean whole, int[][] together, int minSupport) {
        return Arrays.stream(row)
                .filter(other -> whole ? other != item : other < item)
                .filter(other -> together[item][other] >= minSupport)
                .sorted()
                .boxed()
                .toList();
    }

    private static int[][] together(int[][] rows, int items) {
        int[][] together = new int[items][items];
        for (int[] row : rows) {
            for (int item : row) {
                Arrays.stream(row).forEach(other -> together[item][other]++);
            }
        }
        return together;
    }

    private static boolean holds(int[] row, int item) {
        return Arrays.stream(row).anyMatch(other -> other == item);
    }

    private static int[][] random(Random random, int count, int items, int mean) {
        return IntStream.range(0, count)
                .mapToObj(row ->
                        random.ints(random.nextInt(1, 2 * mean), 0, items).distinct().toArray())
                .toArray(int[][]::new);
    }
}
