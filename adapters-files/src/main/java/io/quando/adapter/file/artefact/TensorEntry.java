package io.quando.adapter.file.artefact;

import java.util.Arrays;

/// The position of a tensor in a safetensors file.
///
/// @param from first byte behind the header
/// @param to byte behind its last
@SuppressWarnings("ArrayRecordComponent")
record TensorEntry(String name, Dtype dtype, int[] shape, long from, long to) {
    /// The longest array, less room for its header.
    private static final long MOST_VALUES = Integer.MAX_VALUE - 8L;

    /// @throws MalformedFileException if the number of bytes does not fit the shape
    static TensorEntry of(String name, Dtype dtype, int[] shape, long from, long to)
            throws MalformedFileException {
        long values = values(name, shape);
        if (to - from != values * dtype.bytes) {
            throw new MalformedFileException(
                    "the tensor (%s) of shape %s and dtype %s takes %d bytes, but its data_offsets are [%d, %d]"
                            .formatted(
                                    name,
                                    Arrays.toString(shape),
                                    dtype,
                                    values * dtype.bytes,
                                    from,
                                    to));
        }
        return new TensorEntry(name, dtype, shape, from, to);
    }

    int values() {
        return (int) ((to - from) / dtype.bytes);
    }

    private static long values(String name, int[] shape) throws MalformedFileException {
        long values = 1;
        for (int length : shape) {
            values *= length;
            if (values > MOST_VALUES) {
                throw new MalformedFileException(
                        "the tensor (%s) of shape %s has more than %d values"
                                .formatted(name, Arrays.toString(shape), MOST_VALUES));
            }
        }
        return values;
    }
}
