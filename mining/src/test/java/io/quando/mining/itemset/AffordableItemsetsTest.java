package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchBudgets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffordableItemsetsTest {
    private static final int LOWEST = 2;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 400, 3_000, 1_000_000})
    void theSupportIsTheLowestThatTheBudgetAllows(int budget) {
        Transactions db = RandomTransactions.of(new SplittableRandom(11), 300, 40, 0.15);
        AffordableItemsets affordable =
                AffordableItemsets.mine(
                        db, ItemsetQuery.frequent(LOWEST).upTo(3), budget, SearchBudget.single());
        int support = affordable.minSupport();
        assertThat(sets(affordable.sets())).isEqualTo(frequent(db, support));
        assertThat(pairsAndMore(db, support)).isLessThanOrEqualTo(budget);
        assertThat(support == LOWEST || pairsAndMore(db, support - 1) > budget).isTrue();
    }

    @Test
    void severalThreadsFindTheSame() {
        Transactions db = RandomTransactions.of(new SplittableRandom(5), 2_000, 60, 0.1);
        ItemsetQuery query = ItemsetQuery.frequent(3).upTo(3);
        AffordableItemsets one = AffordableItemsets.mine(db, query, 900, SearchBudget.single());
        SearchBudget three = SearchBudgets.of(3, Long.MAX_VALUE, done -> {});
        AffordableItemsets many = AffordableItemsets.mine(db, query, 900, three);
        assertThat(many.minSupport()).isEqualTo(one.minSupport());
        assertThat(sets(many.sets())).isEqualTo(sets(one.sets()));
    }

    @Test
    void singleItemsTakeNothingOfTheBudget() {
        TransactionsBuilder builder = Transactions.builder();
        for (int item = 0; item < 100; item++) {
            for (int times = 0; times < 3; times++) {
                builder.add(item);
                builder.end();
            }
        }
        AffordableItemsets affordable =
                AffordableItemsets.mine(
                        builder.build(), ItemsetQuery.frequent(3), 1, SearchBudget.single());
        assertThat(affordable.minSupport()).isEqualTo(3);
        assertThat(affordable.sets().count()).isEqualTo(100);
    }

    @Test
    void aBudgetBelowOneIsRefused() {
        Transactions db = Transactions.builder().build();
        assertThatThrownBy(() ->
                        AffordableItemsets.mine(
                                db, ItemsetQuery.frequent(1), 0, SearchBudget.single()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The budget (0) must be at least 1 itemset.");
    }

    private static long pairsAndMore(Transactions db, int support) {
        return frequent(db, support).stream().filter(set -> set.contains(",")).count();
    }

    private static Set<String> frequent(Transactions db, int support) {
        FrequentItemsets found = new FrequentItemsets();
        ItemsetMiner.apriori().mine(db, ItemsetQuery.frequent(support).upTo(3), found);
        return sets(found);
    }

    private static Set<String> sets(FrequentItemsets table) {
        Set<String> sets = new HashSet<>();
        for (int index = 0; index < table.count(); index++) {
            sets.add(Arrays.toString(table.items(index)) + table.support(index));
        }
        assertThat(sets).hasSize(table.count());
        return sets;
    }
}
