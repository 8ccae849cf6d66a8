package io.quando.domain.encode;

/// The precision of an encoder's large matrices.
public enum Precision {
    /// Every number in single precision.
    FLOAT32,
    /// Large matrices as [QuantisedMatrix], all else in single precision.
    INT8
}
