package io.quando.adapter.encoder.feature;

/// Features of items other than events, such as vectors of texts or images.
public interface ItemFeatures {
    int items();

    /// The number of features of an item.
    int width();

    /// True if an item has features; otherwise they are 0.
    boolean known(int item);

    /// **Shape** [items × width], row by row; a copy
    ///
    /// **Unit and range** rows of length about 1
    float[] values();
}
