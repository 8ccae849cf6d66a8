package io.quando.adapter.encoder.feature;

/// What is known of each item beside events, such as vectors of texts or images.
public interface ItemFeatures {
    int items();

    /// How many numbers each item has.
    int width();

    /// Whether anything is known of an item; otherwise its numbers are 0.
    boolean known(int item);

    /// **Shape** [items × width], row by row; a copy
    ///
    /// **Unit and range** rows of length about 1
    float[] values();
}
