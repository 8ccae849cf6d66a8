package io.quando.domain.rule;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Numbers the items of baskets in the order of their ids, so that nothing depends on which basket
/// comes first.
final class ItemCodes {
    private final Map<ItemId, Integer> codes = new HashMap<>();
    private final List<ItemId> items;

    ItemCodes(Iterable<? extends Collection<ItemId>> baskets) {
        SortedSet<ItemId> all = new TreeSet<>();
        baskets.forEach(all::addAll);
        items = List.copyOf(all);
        items.forEach(item -> codes.put(item, codes.size()));
    }

    Transactions encode(Iterable<? extends Collection<ItemId>> baskets) {
        TransactionsBuilder transactions = Transactions.builder();
        for (Collection<ItemId> basket : baskets) {
            basket.forEach(item -> transactions.add(Objects.requireNonNull(codes.get(item))));
            transactions.end();
        }
        return transactions.build();
    }

    ItemId item(int code) {
        return items.get(code);
    }

    List<ItemId> items(int[] coded, int length) {
        return IntStream.range(0, length).mapToObj(i -> item(coded[i])).sorted().toList();
    }
}
