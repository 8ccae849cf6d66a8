package io.quando.domain.baseline;

import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Vectors of items by the words of their titles and by their categories; immutable.
///
/// The weight of a term is its frequency in the text, times ln((1 + items) / (1 + items with it)) +
/// 1. A vector has length 1; items without a text have none.
///
/// **Source** Salton & Buckley, IP&M 1988
public final class ItemVectors {
    private final SparseRows rows;
    private final int terms;

    private ItemVectors(SparseRows rows, int terms) {
        this.rows = rows;
        this.terms = terms;
    }

    /// The vectors of all items with texts.
    public static ItemVectors of(ItemTexts texts) {
        Map<String, Integer> codes = new HashMap<>();
        List<int[]> termsOfItems = new ArrayList<>();
        for (int item = 0; item < texts.items(); item++) {
            termsOfItems.add(
                    texts.of(item).terms().stream()
                            .mapToInt(term -> codes.computeIfAbsent(term, t -> codes.size()))
                            .toArray());
        }
        double[] weights = inverseFrequencies(termsOfItems, codes.size());
        SparseRows rows =
                SparseRows.filled(
                        Workers.single(),
                        termsOfItems.size(),
                        weights.length,
                        (item, sums) -> unit(termsOfItems.get(item), weights, sums),
                        share -> {});
        return new ItemVectors(rows, weights.length);
    }

    private static double[] inverseFrequencies(List<int[]> termsOfItems, int terms) {
        double[] weights = new double[terms];
        for (int[] ofItem : termsOfItems) {
            for (int term : RecentItems.set(ofItem.clone())) {
                weights[term]++;
            }
        }
        double items = termsOfItems.size();
        for (int term = 0; term < terms; term++) {
            weights[term] = Math.log((1 + items) / (1 + weights[term])) + 1;
        }
        return weights;
    }

    private static SparseRow unit(int[] terms, double[] weights, Accumulator sums) {
        for (int term : terms) {
            sums.add(term, weights[term]);
        }
        SparseRow row = SparseRow.of(sums);
        return row.times(1 / Math.sqrt(Math.max(row.squaredNorm(), Double.MIN_NORMAL)));
    }

    /// The similarity of two items.
    ///
    /// **Unit and range** 0 to 1; 0 if one of them has no text
    public double cosine(int a, int b) {
        double sum = 0;
        int i = rows.start(a);
        int j = rows.start(b);
        while (i < rows.end(a) && j < rows.end(b)) {
            int order = Integer.compare(rows.code(i), rows.code(j));
            if (order == 0) {
                sum += (double) rows.weight(i) * rows.weight(j);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.min(1, sum);
    }

    SparseRows rows() {
        return rows;
    }

    int terms() {
        return terms;
    }
}
