package io.quando.domain.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Vectors of items made by another model, such as of their images or texts, by item code;
/// immutable.
///
/// **Shape** [#width] numbers for each item that has a vector; memory grows with these alone
///
/// **Unit and range** finite, as they were given
public final class ItemEmbeddings {
    private static final float[] NONE = {};

    private final int width;
    private final float[][] vectors;
    private final int passedOver;

    ItemEmbeddings(int width, float[][] vectors, int passedOver) {
        this.width = width;
        this.vectors = vectors;
        this.passedOver = passedOver;
    }

    /// Vectors for no item.
    public static ItemEmbeddings none(int items) {
        return new ItemEmbeddings(0, unknown(items), 0);
    }

    /// @param itemNames names of all items, by code
    /// @param byName vectors by the item's name, see [ItemEmbeddingsBuilder#add]
    public static ItemEmbeddings of(List<String> itemNames, Map<String, float[]> byName) {
        ItemEmbeddingsBuilder builder = builder(itemNames);
        byName.forEach(builder::add);
        return builder.build();
    }

    /// @param itemNames names of all items, by code
    public static ItemEmbeddingsBuilder builder(List<String> itemNames) {
        return new ItemEmbeddingsBuilder(itemNames);
    }

    static float[][] unknown(int items) {
        float[][] vectors = new float[items][];
        Arrays.fill(vectors, NONE);
        return vectors;
    }

    public int items() {
        return vectors.length;
    }

    /// The length of a vector; 0 if no item has one.
    public int width() {
        return width;
    }

    /// True if the item has a vector.
    public boolean known(int item) {
        return vectors[item].length > 0;
    }

    /// The number of items with a vector.
    public int known() {
        return (int) Arrays.stream(vectors).filter(vector -> vector.length > 0).count();
    }

    /// The number of ignored vectors, whose items are not among these.
    public int passedOver() {
        return passedOver;
    }

    /// The item's vector, empty if it has none; a copy.
    public float[] of(int item) {
        return vectors[item].clone();
    }
}
