package io.quando.domain.mining;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.itemset.TransactionsBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Numbers items in the order in which they are first seen.
final class ItemCodes {
    private final Map<ItemId, Integer> codes = new HashMap<>();
    private final List<ItemId> items = new ArrayList<>();

    Transactions encode(Iterable<? extends Collection<ItemId>> baskets) {
        TransactionsBuilder transactions = Transactions.builder();
        for (Collection<ItemId> basket : baskets) {
            basket.forEach(item -> transactions.add(code(item)));
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

    private int code(ItemId item) {
        Integer code = codes.putIfAbsent(item, items.size());
        if (code == null) {
            items.add(item);
            return items.size() - 1;
        }
        return code;
    }
}
