package io.quando.domain.sequence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects vectors of items, one after another.
///
/// **Mutates** itself; [#build] uses it up.
public final class ItemEmbeddingsBuilder {
    private final Map<String, Integer> codes;
    private final float[][] vectors;
    private int width;
    private int passedOver;

    ItemEmbeddingsBuilder(List<String> itemNames) {
        codes = HashMap.newHashMap(itemNames.size());
        for (int code = 0; code < itemNames.size(); code++) {
            codes.put(itemNames.get(code), code);
        }
        vectors = ItemEmbeddings.unknown(itemNames.size());
    }

    /// Adds a vector. One of zeros says nothing, and its item is left without a vector.
    ///
    /// @param vector copied; ignored if there is no such item
    /// @throws IllegalArgumentException if the vector is empty, has another length than those
    ///   before or a number that is not finite, or if the item has one already
    public ItemEmbeddingsBuilder add(String item, float[] vector) {
        require(item, vector);
        Integer code = codes.get(item);
        if (code == null) {
            passedOver++;
        } else if (vectors[code].length > 0) {
            throw new IllegalArgumentException(
                    "The item (%s) has a vector already. Leave one of them out.".formatted(item));
        } else if (hasDirection(vector)) {
            vectors[code] = vector.clone();
        }
        return this;
    }

    public ItemEmbeddings build() {
        var built = new ItemEmbeddings(width, vectors, passedOver);
        return built.known() > 0 ? built : new ItemEmbeddings(0, vectors, passedOver);
    }

    private void require(String item, float[] vector) {
        if (vector.length == 0) {
            throw new IllegalArgumentException(
                    "The item (%s) has no numbers. Give it some, or leave it out.".formatted(item));
        }
        width = width == 0 ? vector.length : width;
        if (vector.length != width) {
            throw new IllegalArgumentException(
                    "The item (%s) has %d numbers, and those before it have %d. Give all as many, or leave it out."
                            .formatted(item, vector.length, width));
        }
        for (int i = 0; i < width; i++) {
            if (!Float.isFinite(vector[i])) {
                throw new IllegalArgumentException(
                        "Number %d of the item (%s) is %s, which is not finite. Repair it, or leave the item out."
                                .formatted(i + 1, item, vector[i]));
            }
        }
    }

    private static boolean hasDirection(float[] vector) {
        for (float number : vector) {
            if (number != 0) {
                return true;
            }
        }
        return false;
    }
}
